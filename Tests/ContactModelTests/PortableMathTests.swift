import ContactModel
import Testing

@Suite("Portable mathematics")
struct PortableMathTests {
  @Test(
    "the logarithm agrees with known values",
    arguments: [
      (1.0, 0.0), (2.0, 0.693_147_180_559_945_3), (10.0, 2.302_585_092_994_046),
      (0.5, -0.693_147_180_559_945_3), (1e-300, -690.775_527_898_213_7),
      (2.718_281_828_459_045, 1.0),
    ])
  func logarithm(x: Double, expected: Double) {
    #expect(abs(PortableMath.log(x) - expected) <= 1e-13 * max(1, abs(expected)))
  }

  @Test("the edges of the logarithm are those of arithmetic")
  func logarithmEdges() {
    #expect(PortableMath.log(0) == -.infinity)
    #expect(PortableMath.log(-1).isNaN)
    #expect(PortableMath.log(.infinity) == .infinity)
  }

  @Test("the exponential undoes the logarithm", arguments: [0.001, 0.7, 1, 3, 1_000, 1e12])
  func exponential(x: Double) {
    #expect(abs(PortableMath.exp(PortableMath.log(x)) / x - 1) < 1e-12)
  }

  @Test("powers: 8 to the power 1/3 is 2, 0 stays 0")
  func powers() {
    #expect(abs(PortableMath.power(8, 1.0 / 3) - 2) < 1e-12)
    #expect(PortableMath.power(0, 0.75) == 0)
  }

  @Test(
    "log gamma: (n-1)! at whole numbers, root of pi at one half",
    arguments: [(1.0, 0.0), (5.0, 3.178_053_830_347_946), (0.5, 0.572_364_942_924_700_1)])
  func logGamma(x: Double, expected: Double) {
    #expect(abs(PortableMath.logGamma(x) - expected) < 1e-10)
  }
}

@Suite("Seeded numbers and ordered work")
struct SeededWorkTests {
  @Test("SplitMix64 gives the published first numbers of seed 0")
  func splitMix() {
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
    #expect(generator.next() == 0x6E78_9E6A_A1B9_65F4)
  }

  @Test("parallel work comes back in order for any number of threads", arguments: [1, 2, 7])
  func orderedResults(threads: Int) {
    for count in [0, 1, 100] {
      let work = OrderedWork(count: count, threads: threads) { $0 * $0 }
      #expect(work.finish() == (0..<count).map { $0 * $0 })
    }
    let squares = orderedMap(count: 100, threads: threads) { $0 * $0 }
    #expect(squares == (0..<100).map { $0 * $0 })
  }

  @Test("blocks come back in order, whatever their size", arguments: [1, 7, 100, 1_000])
  func orderedBlocks(block: Int) {
    let squares = orderedMap(count: 100, block: block, threads: 2) { $0.map { $0 * $0 } }
    #expect(squares == (0..<100).map { $0 * $0 })
  }
}
