import ContactModel
import Decoding

/// Contacts that are moved behind those of an earlier part of the file.
///
/// An array's elements can only be copied, and a copy counts the users of each text once more.
final class MovableContacts: @unchecked Sendable {
  private let room: UnsafeMutablePointer<Contact>
  private let capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    room = .allocate(capacity: capacity)
  }

  deinit {
    room.deinitialize(count: count)
    room.deallocate()
  }

  func append(_ contact: consuming Contact) {
    precondition(count < capacity, "more contacts than rows")
    (room + count).initialize(to: contact)
    count += 1
  }

  func move(behind contacts: inout [Contact]) {
    contacts.append(addingCapacity: count) { span in
      for place in 0..<count { span.append((room + place).move()) }
    }
    count = 0
  }
}

/// The contacts of some rows, with what was noticed.
struct ContactRows: @unchecked Sendable {
  var builder: ContactBuilder
  var shape: RowFindings
  private(set) var contacts: [Contact] = []
  /// The contacts of a part that another thread reads.
  var part: MovableContacts?
  private(set) var records = 0
  private(set) var refused = 0

  init(builder: ContactBuilder, shape: RowFindings) {
    self.builder = builder
    self.shape = shape
  }

  /// Makes room for the contacts of a whole file, from its first stretch; moving them later is slow.
  mutating func reserve(for stretch: RawRecords, of size: Int) {
    guard contacts.capacity == 0, size > stretch.byteCount, stretch.byteCount > 0 else { return }
    let rows = Double(size) / Double(stretch.byteCount) * Double(stretch.count) * 1.05
    // A file may begin with rows of nothing: never more than rows of 64 bytes, nor more than a million.
    contacts.reserveCapacity(Int(min(rows, Double(size) / 64, 1_000_000)))
  }

  /// Reads the rows of a stretch.
  mutating func add(_ stretch: RawRecords, _ range: Range<Int>) {
    stretch.forEach(range) { record in
      guard !record.isBlank else { return true }
      if builder.isTotal(record) {
        shape.addTotal(record.line)
        return true
      }
      if builder.isHeader(record) {
        shape.addHeader(record.line)
        return true
      }
      records += 1
      guard shape.accepts(record) else {
        refused += 1
        return true
      }
      let contact = builder.contact(from: record)
      if let part { part.append(contact) } else { contacts.append(contact) }
      return true
    }
  }

  /// The same reader for another part of the file and another thread.
  func forAnotherPart() -> ContactRows {
    ContactRows(builder: builder.forAnotherPart(), shape: shape.forAnotherPart())
  }

  /// Adds a later part of the file.
  mutating func add(_ later: ContactRows) {
    builder.add(later.builder)
    shape.add(later.shape)
    later.part?.move(behind: &contacts)
    records += later.records
    refused += later.refused
  }
}
