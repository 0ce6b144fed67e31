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

let package = Package(
  name: "kernvraag",
  platforms: [.macOS(.v15)],
  targets: [
    // The doors to C libraries.
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),

    // The rooms, in the order of the data. A room sees only rooms above it.
    room("ContactModel"),
    room("Language", sees: ["CStemmer", "ContactModel"]),
    room("Questions", sees: ["ContactModel", "Language"]),
    room("Validation", sees: ["ContactModel"]),
  ],
  swiftLanguageModes: [.v6]
)
