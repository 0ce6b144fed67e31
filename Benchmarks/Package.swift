// swift-tools-version: 6.2
import PackageDescription

// Apart from the program, so that nothing here is built with it. `scripts/measure-reading` runs it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "kernvraag", path: "..")],
  targets: [
    .executableTarget(
      name: "Reading",
      dependencies: [
        .product(name: "Decoding", package: "kernvraag"),
        .product(name: "Exports", package: "kernvraag"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
