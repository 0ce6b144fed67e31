/// The paths that values of one file stand at, by number.
///
/// Numbers are given in order of first occurrence, so two readings of a file give the same.
public final class XMLPaths: @unchecked Sendable {
  /// The paths below the record: `requester/id`, `message@party`, `@id` for the record's own attribute.
  public internal(set) var names: [String] = []
}

/// A record of an XML file: the values inside one repetition of the repeating element.
public struct XMLRecord: Sendable {
  /// A value and where it stood.
  public struct Field: Hashable, Sendable {
    /// Path below the record, as in ``XMLPaths``.
    public let path: String
    /// The text, entities resolved, blanks at the ends taken off.
    public let value: String
    /// Number of the element instance that holds the value, within the record.
    public let element: Int
    /// Number of the element instance around that one, so that the parts of a message stay together.
    public let parent: Int
  }

  /// Where a value stood and where its bytes lie; the numbers are those of ``Field``.
  public struct Span: Sendable {
    /// Number of the path.
    public let path: Int32
    /// Number of the element instance that holds the value.
    public let element: Int32
    /// Number of the element instance around that one.
    public let parent: Int32
    let start: Int32
    let count: Int32

    /// Whether there is no text.
    public var isEmpty: Bool { count == 0 }
  }

  /// Line on which the record begins.
  public internal(set) var line = 0
  /// The paths of the file.
  public let paths: XMLPaths
  /// Where the values stood, in document order.
  public internal(set) var spans: [Span] = []
  /// The values behind each other.
  var bytes: [UInt8] = []
  /// Number of the instance around each instance, by its number.
  var parents: [Int32] = []

  /// Number of the element instance around one; nil for the record itself.
  public func parent(of instance: Int32) -> Int32? {
    instance > 0 && Int(instance) < parents.count ? parents[Int(instance)] : nil
  }

  /// The text of a value.
  public func text(of span: Span) -> String {
    String(decoding: bytes[Int(span.start)..<Int(span.start + span.count)], as: UTF8.self)
  }

  /// Bytes of all values together.
  public var byteCount: Int { bytes.count }

  /// The values in document order.
  public var fields: [Field] {
    spans.map { span in
      Field(
        path: paths.names[Int(span.path)],
        value: text(of: span),
        element: Int(span.element), parent: Int(span.parent))
    }
  }
}
