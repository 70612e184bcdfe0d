// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A library target of ours; its imports may only go down this list.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [])
  -> Target
{
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ subject: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [])
  -> Target
{
  .testTarget(
    name: "\(subject)Tests",
    dependencies: [.init(stringLiteral: subject), "TestSupport"] + dependencies,
    resources: resources, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "hearsay",
  products: [
    .library(name: "Hearsay", targets: ["Hearsay"]),
    .executable(name: "hearsay", targets: ["HearsayCLI"]),
    .executable(name: "hearsay-train", targets: ["TrainingCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CKernels"),
    module("TextModel"),
    module("Learning", ["CKernels"]),
    module("Models", ["Learning"], resources: [.copy("Resources")]),
    module("Annotators", ["TextModel", "Learning"]),
    module("KnowledgeGraph", ["TextModel"]),
    module("Linking", ["TextModel", "Learning", "KnowledgeGraph"]),
    module(
      "Intake",
      ["TextModel", "CLibXML2", .product(name: "Crypto", package: "swift-crypto")]),
    module(
      "CaseFile",
      ["TextModel", "KnowledgeGraph", .product(name: "GRDB", package: "GRDB.swift")]),
    module("Interchange", ["TextModel", "KnowledgeGraph"]),
    module("Diagrams", ["TextModel", "KnowledgeGraph", "CGraphviz"]),
    module(
      "Reading",
      ["TextModel", "KnowledgeGraph", .product(name: "Crypto", package: "swift-crypto")]),
    module(
      "Hearsay",
      [
        "TextModel", "Learning", "Models", "Annotators", "KnowledgeGraph", "Linking", "Intake",
        "CaseFile", "Interchange", "Diagrams", "Reading",
      ]),
    .executableTarget(
      name: "HearsayCLI", dependencies: ["Hearsay", argumentParser], swiftSettings: settings),
    module("Training", ["TextModel", "Learning", "CKernels", "Annotators", "Linking"]),
    .executableTarget(
      name: "TrainingCLI", dependencies: ["Training", argumentParser], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["TextModel"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("TextModel"),
    tests("Learning"),
    tests("Annotators", ["TextModel", "Learning"]),
    tests("KnowledgeGraph", ["TextModel"]),
    tests("Linking", ["TextModel", "Learning", "KnowledgeGraph"]),
    tests("Intake", ["TextModel"]),
    tests(
      "CaseFile",
      ["TextModel", "KnowledgeGraph", .product(name: "GRDB", package: "GRDB.swift")]),
    tests("Interchange", ["TextModel", "KnowledgeGraph"]),
    tests("Diagrams", ["TextModel", "KnowledgeGraph"]),
    tests("Reading", ["TextModel", "KnowledgeGraph"]),
    .testTarget(
      name: "ProgramTests", dependencies: ["HearsayCLI"], swiftSettings: settings),
    .testTarget(
      name: "QualityTests",
      dependencies: ["Hearsay", "KnowledgeGraph", "TestSupport", "TextModel", "Training"],
      exclude: ["Samples"], swiftSettings: settings),
    tests("Training", ["TextModel", "Learning", "Annotators"]),
  ],
  swiftLanguageModes: [.v6]
)
