public import TextModel

extension PlaceLinker {
  /// Makes one entity of places that are linked to the same GeoNames id: the earliest stays and
  /// takes over the other names, and all references follow.
  ///
  /// Relations that would lead from a place to itself fall away. Complexity: O(all layers).
  public func mergePlaces(_ analysis: inout Analysis) {
    var target = Array(analysis.entities.indices)
    var firstWithLink: [String: Int] = [:]
    for (number, entity) in analysis.entities.enumerated() where entity.type == .place {
      guard let link = entity.links.first(where: { $0.authority == "geonames" }) else { continue }
      if let first = firstWithLink[link.id] {
        target[number] = first
        analysis.entities[first].absorb(entity)
      } else {
        firstWithLink[link.id] = number
      }
    }
    var newIndex: [Int] = []
    var kept: [DocumentEntity] = []
    for (number, entity) in analysis.entities.enumerated() {
      if target[number] == number {
        newIndex.append(kept.count)
        kept.append(entity)
      } else {
        // The target came earlier, so its new index is known.
        newIndex.append(newIndex[target[number]])
      }
    }
    guard kept.count < analysis.entities.count else { return }
    analysis.entities = kept
    analysis.renumberEntities { newIndex.indices.contains($0) ? newIndex[$0] : $0 }
  }
}

extension DocumentEntity {
  fileprivate mutating func absorb(_ other: DocumentEntity) {
    var known = Set(aliases + [name])
    for name in [other.name] + other.aliases where other.isNamed || name != other.name {
      if known.insert(name).inserted { aliases.append(name) }
    }
  }
}

extension Analysis {
  fileprivate mutating func renumberEntities(_ new: (Int) -> Int) {
    publisherEntity = publisherEntity.map(new)
    for number in mentions.indices {
      mentions[number].entity = mentions[number].entity.map(new)
    }
    for number in attributions.indices {
      attributions[number].sourceEntity = attributions[number].sourceEntity.map(new)
      attributions[number].addresseeEntity = attributions[number].addresseeEntity.map(new)
    }
    for number in relations.indices {
      relations[number].from = new(relations[number].from)
      relations[number].to = new(relations[number].to)
    }
    relations.removeAll { $0.from == $0.to }
  }
}
