// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [.enableUpcomingFeature("InternalImportsByDefault")]

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Dateline", targets: ["Dateline"]),
    .executable(name: "dateline", targets: ["DatelineCommand"]),
    .executable(name: "dateline-train", targets: ["DatelineTrain"]),
    .executable(name: "dateline-benchmark", targets: ["DatelineBenchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CPROJ", pkgConfig: "proj",
      providers: [.apt(["libproj-dev"]), .brew(["proj"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CLibXML", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
    .target(name: "Digests", dependencies: ["CCrypto"], swiftSettings: settings),
    .target(name: "Markup", dependencies: ["CLibXML"], swiftSettings: settings),
    .target(name: "Geodesy", dependencies: ["CPROJ"], swiftSettings: settings),
    .target(name: "GeoJSON", dependencies: ["Geodesy"], swiftSettings: settings),
    .target(name: "Cartography", dependencies: ["Geodesy"], swiftSettings: settings),
    .target(
      name: "GazetteerText", path: "gazetteer",
      exclude: ["build"], sources: ["GazetteerText.swift"],
      resources: [
        .copy("places"), .copy("handwritten"), .copy("outlines"), .copy("outlets.tsv"),
        .copy("SOURCES.tsv"),
      ],
      swiftSettings: settings),
    .target(
      name: "Gazetteer",
      dependencies: [
        "CZlib", "Digests", "Geodesy", "GazetteerText",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(name: "SpatialLanguage", dependencies: ["Geodesy"], swiftSettings: settings),
    .target(
      name: "ToponymRecognition", resources: [.copy("Weights")], swiftSettings: settings),
    .target(
      name: "ToponymResolution",
      dependencies: ["ToponymRecognition", "Gazetteer", "Geodesy"],
      swiftSettings: settings),
    .target(
      name: "Dateline",
      dependencies: [
        "ToponymResolution", "ToponymRecognition", "SpatialLanguage", "Gazetteer", "GazetteerText",
        "GeoJSON", "Geodesy", "Markup", "Cartography", "Digests",
      ],
      resources: [
        .embedInCode("Formats/HTML/report.css"), .embedInCode("Formats/HTML/report.js"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "DatelineCommand",
      dependencies: [
        "Dateline", "ToponymRecognition", "Gazetteer", "Geodesy",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(name: "CGeodesicLoop", dependencies: ["CPROJ"]),
    .executableTarget(
      name: "DatelineTrain",
      dependencies: [
        "Dateline", "Gazetteer", "Geodesy", "ToponymRecognition", "ToponymResolution",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Text", "Scripts"], swiftSettings: settings),
    .executableTarget(
      name: "DatelineBenchmark",
      dependencies: [
        "Dateline", "ToponymResolution", "ToponymRecognition", "Gazetteer", "GeoJSON", "Geodesy",
        "CGeodesicLoop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Scripts"], swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: ["Dateline", "Gazetteer", "GazetteerText", "Geodesy"],
      path: "Tests/Support", swiftSettings: settings),
    .testTarget(
      name: "GeodesyTests", dependencies: ["Geodesy", "CGeodesicLoop", "TestSupport"],
      exclude: ["Tables"], swiftSettings: settings),
    .testTarget(
      name: "GeoJSONTests", dependencies: ["GeoJSON", "Geodesy", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CartographyTests", dependencies: ["Cartography", "Geodesy", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: settings),
    .testTarget(
      name: "MarkupTests", dependencies: ["Markup", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SpatialLanguageTests", dependencies: ["SpatialLanguage", "Geodesy", "TestSupport"],
      exclude: ["Tables"], swiftSettings: settings),
    .testTarget(
      name: "ToponymRecognitionTests", dependencies: ["ToponymRecognition", "TestSupport"],
      resources: [.copy("Tables")], swiftSettings: settings),
    .testTarget(
      name: "ToponymResolutionTests",
      dependencies: ["ToponymResolution", "ToponymRecognition", "Gazetteer"],
      swiftSettings: settings),
    .testTarget(
      name: "GazetteerTests",
      dependencies: [
        "Gazetteer", "GazetteerText", "Geodesy", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Tables", "Fixture"], swiftSettings: settings),
    .testTarget(
      name: "DatelineTests",
      dependencies: [
        "Dateline", "ToponymResolution", "ToponymRecognition", "SpatialLanguage", "Gazetteer",
        "GeoJSON", "Geodesy", "Cartography", "Digests", "TestSupport",
      ],
      exclude: ["Snapshots", "Tables"], swiftSettings: settings),
    .testTarget(
      name: "DatelineCommandTests",
      dependencies: [
        "DatelineCommand", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Cases", "Files"], swiftSettings: settings),
    .testTarget(
      name: "DatelineTrainTests",
      dependencies: ["DatelineTrain", "Dateline", "ToponymRecognition", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DatelineBenchmarkTests", dependencies: ["DatelineBenchmark"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
