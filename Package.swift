// swift-tools-version: 6.2
import PackageDescription

/// Every room is compiled with the same strict settings.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the house and the rooms (and libraries) it may look into.
func room(_ name: String, sees: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: sees, swiftSettings: strict)
}

/// The tests of one room; tests may look into every room below the one they test.
func tests(_ name: String, sees: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: sees, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let sqlite = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yaml = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "kernvraag",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "kernvraag", targets: ["kernvraag"]),
    // For the benchmarks, which are a package of their own.
    .library(name: "Decoding", targets: ["Decoding"]),
    .library(name: "Exports", targets: ["Exports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The doors to C: SIMD, and libraries.
    .systemLibrary(name: "CByteMasks"),
    .systemLibrary(name: "CFolderMove"),
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLibYajl", pkgConfig: "yajl", providers: [.apt(["libyajl-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    // The model learnt from corpora/reference, as bytes inside the program.
    .target(
      name: "CReferenceModel", exclude: ["reference.model"],
      cSettings: [.headerSearchPath(".")]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // The rooms, in the order of the data. A room sees only rooms above it.
    room("ContactModel"),
    room(
      "Decoding",
      sees: [
        "CByteMasks", "CLibCrypto", "CLibXML2", "CLibYajl", "CLibZip", "CZlib", "ContactModel",
      ]),
    room("Desk", sees: ["ContactModel", "Decoding", yaml]),
    room("Exports", sees: ["CByteMasks", "CLibCrypto", "ContactModel", "Decoding"]),
    room("Language", sees: ["CStemmer", "ContactModel", "Decoding"]),
    room("Questions", sees: ["ContactModel", "Language"]),
    room("Rework", sees: ["ContactModel", "Language"]),
    room(
      "RootCauses",
      sees: ["CReferenceModel", "ContactModel", "Decoding", "Desk", "Language", "Questions"]),
    room("Scoring", sees: ["ContactModel"]),
    room("Trends", sees: ["ContactModel", "Decoding", sqlite]),
    room("Validation", sees: ["ContactModel", "Language", "Questions", "RootCauses"]),
    room(
      "Verdicts",
      sees: [
        "ContactModel", "Desk", "Exports", "Language", "Questions", "Rework", "RootCauses",
        "Scoring", "Trends",
      ]),
    room(
      "Workbooks",
      sees: [
        "CFolderMove", "CLibXlsxWriter", "ContactModel", "Decoding", "Desk", "Exports", "Rework",
        "RootCauses", "Scoring", "Trends", "Verdicts",
      ]),
    room(
      "Workflow",
      sees: [
        "ContactModel", "Decoding", "Desk", "Exports", "Language", "Questions", "Rework",
        "RootCauses", "Scoring", "Trends", "Verdicts", "Workbooks",
      ]),
    .executableTarget(
      name: "kernvraag",
      dependencies: [
        "ContactModel", "Decoding", "Exports", "Language", "RootCauses", "Scoring", "Trends",
        "Validation", "Verdicts", "Workbooks", "Workflow", argumentParser,
      ],
      swiftSettings: strict),

    // The tests, one target for each room.
    tests("ContactModel", sees: ["ContactModel"]),
    tests("Decoding", sees: ["Decoding"]),
    tests("Desk", sees: ["ContactModel", "Desk"]),
    tests("Exports", sees: ["ContactModel", "Decoding", "Exports"]),
    tests("Language", sees: ["ContactModel", "Language"]),
    tests("Questions", sees: ["ContactModel", "Language", "Questions"]),
    tests("Rework", sees: ["ContactModel", "Language", "Rework"]),
    tests("RootCauses", sees: ["ContactModel", "Decoding", "Language", "Questions", "RootCauses"]),
    tests("Scoring", sees: ["ContactModel", "Scoring"]),
    tests("Trends", sees: ["ContactModel", "Trends", sqlite]),
    tests("Validation", sees: ["ContactModel", "RootCauses", "Validation"]),
    tests("Workbooks", sees: ["ContactModel", "Decoding", "Workbooks"]),
    tests(
      "Workflow",
      sees: [
        "ContactModel", "Decoding", "Desk", "Exports", "Rework", "RootCauses", "Scoring", "Trends",
        "Verdicts", "Workbooks", "Workflow",
      ]),
    tests("Command", sees: ["kernvraag"]),
  ],
  swiftLanguageModes: [.v6]
)
