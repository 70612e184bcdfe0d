package import Learning
package import TextModel

/// Chooses the edit script of a word: by a table of the words seen in training, for others by a
/// perceptron over their ends.
package struct Lemmatizer: Sendable {
  package static let scriptsSection = "lemmas.scripts"
  package static let knownSection = "lemmas.known"
  package static let modelSection = "lemmas.model"

  private let scripts: [LemmaScript]
  private let known: ArchiveSection
  private let model: LinearModel

  package init(_ archive: Archive) throws(ArchiveError) {
    let listed = try archive.section(Self.scriptsSection)
    let text = String(decoding: listed.bytes, as: UTF8.self)
    var scripts: [LemmaScript] = []
    for line in text.split(separator: "\n") {
      guard let script = LemmaScript(packed: line) else { throw listed.damaged }
      scripts.append(script)
    }
    self.scripts = scripts
    known = try archive.section(Self.knownSection)
    model = try LinearModel(archive.section(Self.modelSection))
    guard model.classCount == scripts.count, known.count % 8 == 0 else { throw known.damaged }
  }

  /// The lemma of a tagged word.
  package func lemma(
    of form: Substring, _ word: WordAttributes, _ tag: PennTag, upos: UniversalTag,
    features: inout FeatureBuffer, scores: inout [Float]
  ) -> String {
    let key = Self.key(word, tag, upos)
    if let script = knownScript(key) { return scripts[script].apply(to: form) }
    Self.extract(word, tag, upos, into: &features)
    return scripts[model.best(features, scratch: &scores)].apply(to: form)
  }

  package var scriptCount: Int { scripts.count }

  /// The key of a known word with its tags, 48 bits.
  package static func key(_ word: WordAttributes, _ tag: PennTag, _ upos: UniversalTag) -> UInt64 {
    let cased =
      word.traits.rawValue
      & (WordAttributes.Traits.startsUpper.rawValue
        | WordAttributes.Traits.allUpper.rawValue)
    return hashed(
      hashed(word.folded, UInt64(tag.rawValue) << 8 | UInt64(upos.rawValue)), UInt64(cased)) >> 16
  }

  /// Writes the features of an unknown word.
  package static func extract(
    _ word: WordAttributes, _ tag: PennTag, _ upos: UniversalTag,
    into features: inout FeatureBuffer
  ) {
    let tags = UInt64(tag.rawValue) << 8 | UInt64(upos.rawValue)
    features.removeAll()
    features.add(1, tags)
    features.add(2, tags, word.suffix1)
    features.add(3, tags, word.suffix2)
    features.add(4, tags, word.suffix3)
    features.add(5, tags, word.suffix4)
    features.add(6, tags, UInt64(word.traits.rawValue))
    features.add(7, tags, word.folded)
    features.add(8, tags, word.suffix4, word.prefix2)
  }

  /// Binary search among sorted words of 48 bits key, 16 bits script.
  private func knownScript(_ key: UInt64) -> Int? {
    let bytes = known.bytes
    func entry(_ number: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: number * 8, as: UInt64.self))
    }
    var (low, high) = (0, bytes.count / 8)
    while low < high {
      let middle = (low + high) / 2
      if entry(middle) >> 16 < key { low = middle + 1 } else { high = middle }
    }
    guard low < bytes.count / 8, entry(low) >> 16 == key else { return nil }
    let script = Int(entry(low) & 0xFFFF)
    return script < scripts.count ? script : nil
  }
}
