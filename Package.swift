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
    // Small rooms that know nothing of places.
    .target(name: "Digests", dependencies: ["CCrypto"], swiftSettings: settings),
    .target(name: "PlainText", swiftSettings: settings),
    .target(name: "RandomNumbers", swiftSettings: settings),
    .target(name: "JSON", dependencies: ["PlainText"], swiftSettings: settings),
    .target(name: "Files", swiftSettings: settings),
    .target(name: "Archives", dependencies: ["CZlib", "Files"], swiftSettings: settings),
    .target(
      name: "SQLiteAccess",
      dependencies: ["Files", .product(name: "GRDBSQLite", package: "GRDB.swift")],
      swiftSettings: settings),
    .target(name: "Markup", dependencies: ["CLibXML"], swiftSettings: settings),

    // Measuring and drawing on the earth.
    .target(name: "Geodesy", dependencies: ["CPROJ", "PlainText"], swiftSettings: settings),
    .target(
      name: "GeoJSON", dependencies: ["Geodesy", "JSON", "PlainText"], swiftSettings: settings),
    .target(
      name: "GeoPackage", dependencies: ["Files", "Geodesy", "SQLiteAccess"],
      swiftSettings: settings),
    .target(name: "Cartography", dependencies: ["Geodesy"], swiftSettings: settings),

    // The forms of characters by which names and words are compared.
    .target(name: "Ideographs", swiftSettings: settings),

    // The gazetteer: its text, its look-up, and what makes and extends it.
    .target(
      name: "GazetteerText", path: "gazetteer",
      exclude: ["build"], sources: ["GazetteerText.swift"],
      resources: [
        .copy("places"), .copy("handwritten"), .copy("outlines"), .copy("outlets.tsv"),
        .copy("containments.tsv"), .copy("SOURCES.tsv"),
      ],
      swiftSettings: settings),
    .target(
      name: "Gazetteer",
      dependencies: [
        "Digests", "Files", "Geodesy", "Ideographs", "SQLiteAccess",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "GazetteerBuild",
      dependencies: [
        "Digests", "Files", "Gazetteer", "Geodesy", "PlainText",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "GazetteerImport",
      dependencies: ["Archives", "Files", "Gazetteer", "GazetteerBuild", "Geodesy"],
      swiftSettings: settings),
    .target(
      name: "GazetteerExport",
      dependencies: ["Files", "Gazetteer", "GeoJSON", "GeoPackage", "Geodesy", "JSON"],
      swiftSettings: settings),
    .target(
      name: "GazetteerOpening",
      dependencies: [
        "Files", "Gazetteer", "GazetteerBuild", "GazetteerImport", "GazetteerText",
      ],
      swiftSettings: settings),

    // From a text to its places, stage by stage.
    .target(
      name: "ArticleText", dependencies: ["Files", "Ideographs"], resources: [.copy("Vocabulary")],
      swiftSettings: settings),
    .target(
      name: "ArticleInput", dependencies: ["Archives", "ArticleText", "Markup"],
      swiftSettings: settings),
    .target(
      name: "ToponymRecognition", dependencies: ["ArticleText"],
      resources: [.copy("Weights"), .copy("Inflection/Rules")],
      swiftSettings: settings),
    .target(
      name: "SpatialLanguage", dependencies: ["ArticleText", "Files", "Geodesy"],
      resources: [.copy("Vocabulary")], swiftSettings: settings),
    .target(
      name: "ToponymResolution",
      dependencies: [
        "ArticleText", "Files", "Gazetteer", "Geodesy", "SpatialLanguage", "ToponymRecognition",
      ],
      resources: [
        .copy("Weights/ranking.tsv"), .copy("Weights/judge.tsv"), .copy("Vocabulary/kinds.txt"),
      ],
      swiftSettings: settings),
    .target(
      name: "PlaceMeasuring",
      dependencies: ["Gazetteer", "GeoJSON", "Geodesy", "JSON", "PlainText"],
      swiftSettings: settings),
    .target(
      name: "ArticleAnnotation",
      dependencies: [
        "ArticleInput", "ArticleText", "Digests", "Gazetteer", "Geodesy", "PlaceMeasuring",
        "PlainText", "SpatialLanguage", "ToponymRecognition", "ToponymResolution",
      ],
      swiftSettings: settings),
    .target(
      name: "AnnotationFormats",
      dependencies: [
        "ArticleAnnotation", "ArticleText", "Cartography", "Digests", "Files", "Gazetteer",
        "GazetteerExport", "GeoJSON", "GeoPackage", "Geodesy", "JSON", "Markup", "PlainText",
        "SpatialLanguage", "ToponymRecognition",
      ],
      resources: [.embedInCode("HTML/report.css"), .embedInCode("HTML/report.js")],
      swiftSettings: settings),
    .target(
      name: "BatchAnnotation",
      dependencies: [
        "AnnotationFormats", "ArticleAnnotation", "ArticleInput", "ArticleText", "Gazetteer",
      ],
      swiftSettings: settings),
    .target(
      name: "AnnotationReview",
      dependencies: [
        "ArticleAnnotation", "ArticleText", "Gazetteer", "Geodesy", "PlaceMeasuring", "PlainText",
        "ToponymRecognition",
      ],
      swiftSettings: settings),
    .target(
      name: "CorpusAnalysis",
      dependencies: [
        "ArticleAnnotation", "ArticleInput", "ArticleText", "BatchAnnotation", "Gazetteer",
        "GeoJSON", "Geodesy", "JSON", "PlainText", "RandomNumbers", "ToponymRecognition",
      ],
      swiftSettings: settings),
    .target(
      name: "Dateline",
      dependencies: [
        "AnnotationFormats", "AnnotationReview", "ArticleAnnotation", "ArticleInput", "ArticleText",
        "BatchAnnotation", "CorpusAnalysis", "Files", "Gazetteer", "GazetteerBuild",
        "GazetteerExport", "GazetteerImport", "GazetteerOpening", "GeoPackage", "Geodesy",
        "PlaceMeasuring", "ToponymRecognition",
      ],
      swiftSettings: settings),

    // The programs.
    .executableTarget(
      name: "DatelineCommand",
      dependencies: [
        "Dateline", "Files", "Gazetteer", "Geodesy", "PlainText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(name: "CGeodesicLoop", dependencies: ["CPROJ"]),
    .executableTarget(
      name: "DatelineTrain",
      dependencies: [
        "Dateline", "Gazetteer", "Geodesy", "RandomNumbers", "ToponymRecognition",
        "ToponymResolution",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Text", "Scripts", "Sentences"], swiftSettings: settings),
    .executableTarget(
      name: "DatelineBenchmark",
      dependencies: [
        "CGeodesicLoop", "Dateline", "Gazetteer", "GazetteerBuild", "Geodesy", "JSON",
        "RandomNumbers", "ToponymRecognition", "ToponymResolution",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["Scripts"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Geodesy", "RandomNumbers"],
      path: "Tests/Support/General", swiftSettings: settings),
    .target(
      name: "TestGazetteers",
      dependencies: ["Gazetteer", "GazetteerBuild", "GazetteerText", "TestSupport"],
      path: "Tests/Support/Gazetteers", swiftSettings: settings),
    // The tests of each module, in the order of the modules.
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: settings),
    .testTarget(
      name: "PlainTextTests", dependencies: ["PlainText", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "JSONTests", dependencies: ["JSON", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "FilesTests", dependencies: ["Files", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ArchivesTests", dependencies: ["Archives", "Files", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "MarkupTests", dependencies: ["Markup", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "GeodesyTests", dependencies: ["CGeodesicLoop", "Geodesy", "TestSupport"],
      exclude: ["Tables"], swiftSettings: settings),
    .testTarget(
      name: "GeoJSONTests", dependencies: ["GeoJSON", "Geodesy", "JSON", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GeoPackageTests",
      dependencies: [
        "Files", "GeoPackage", "Geodesy", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CartographyTests", dependencies: ["Cartography", "Geodesy", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(name: "IdeographsTests", dependencies: ["Ideographs"], swiftSettings: settings),
    .testTarget(
      name: "GazetteerTests",
      dependencies: [
        "Gazetteer", "GazetteerText", "Geodesy", "TestGazetteers", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Tables"], swiftSettings: settings),
    .testTarget(
      name: "GazetteerBuildTests",
      dependencies: ["Gazetteer", "GazetteerBuild", "Geodesy", "TestGazetteers", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GazetteerImportTests",
      dependencies: ["Archives", "Gazetteer", "GazetteerImport", "Geodesy", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GazetteerExportTests",
      dependencies: ["Gazetteer", "GazetteerExport", "Geodesy", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GazetteerOpeningTests",
      dependencies: ["Files", "Gazetteer", "GazetteerOpening", "Geodesy", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArticleTextTests", dependencies: ["ArticleText", "Files", "TestSupport"],
      exclude: ["Tables"], swiftSettings: settings),
    .testTarget(
      name: "ArticleInputTests", dependencies: ["ArticleInput", "ArticleText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ToponymRecognitionTests",
      dependencies: ["ArticleText", "TestSupport", "ToponymRecognition"],
      exclude: ["Tables"], swiftSettings: settings),
    .testTarget(
      name: "SpatialLanguageTests",
      dependencies: ["ArticleText", "Geodesy", "SpatialLanguage", "TestSupport"],
      exclude: ["Tables"], swiftSettings: settings),
    .testTarget(
      name: "ToponymResolutionTests",
      dependencies: [
        "ArticleText", "Gazetteer", "GazetteerBuild", "ToponymRecognition", "ToponymResolution",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlaceMeasuringTests",
      dependencies: ["Gazetteer", "Geodesy", "PlaceMeasuring", "TestGazetteers", "TestSupport"],
      exclude: ["Tables"], swiftSettings: settings),
    .testTarget(
      name: "ArticleAnnotationTests",
      dependencies: [
        "ArticleAnnotation", "ArticleInput", "ArticleText", "Gazetteer", "Geodesy",
        "TestGazetteers", "TestSupport", "ToponymRecognition", "ToponymResolution",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "AnnotationFormatsTests",
      dependencies: [
        "AnnotationFormats", "ArticleAnnotation", "ArticleText", "Digests", "Gazetteer", "Geodesy",
        "PlainText", "TestGazetteers", "TestSupport", "ToponymRecognition", "ToponymResolution",
      ],
      exclude: ["Snapshots", "Tables"], swiftSettings: settings),
    .testTarget(
      name: "BatchAnnotationTests",
      dependencies: [
        "ArticleAnnotation", "ArticleInput", "ArticleText", "BatchAnnotation", "TestGazetteers",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "AnnotationReviewTests",
      dependencies: [
        "AnnotationReview", "ArticleAnnotation", "ArticleText", "PlainText", "TestGazetteers",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CorpusAnalysisTests",
      dependencies: [
        "ArticleAnnotation", "ArticleInput", "ArticleText", "BatchAnnotation", "CorpusAnalysis",
        "Geodesy", "RandomNumbers", "TestGazetteers", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "DatelineTests", dependencies: ["Dateline", "TestGazetteers", "TestSupport"],
      exclude: ["Snapshots", "Tables"], swiftSettings: settings),
    .testTarget(
      name: "DatelineCommandTests",
      dependencies: [
        "DatelineCommand", "Geodesy", "TestGazetteers", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Cases", "Files"], swiftSettings: settings),
    .testTarget(
      name: "DatelineTrainTests",
      dependencies: [
        "ArticleText", "CorpusAnalysis", "Dateline", "DatelineTrain", "TestSupport",
        "ToponymRecognition", "ToponymResolution",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "DatelineBenchmarkTests", dependencies: ["DatelineBenchmark"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
