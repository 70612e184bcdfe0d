internal import Annotators
internal import Linking
internal import TextModel

/// Links places to the gazetteer and makes one entity of those that are the same place.
struct PlaceAnnotator: Annotator {
  private let linker: PlaceLinker

  init(_ linker: PlaceLinker) {
    self.linker = linker
  }

  var requires: Set<Layer> { [.names, .coreference] }
  var provides: Set<Layer> { [.links] }

  func annotate(_ analysis: inout Analysis) {
    linker.link(&analysis)
    linker.mergePlaces(&analysis)
  }
}
