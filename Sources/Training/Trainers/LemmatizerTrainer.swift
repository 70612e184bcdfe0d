import Annotators
import Learning
import TextModel

/// Trains the lemmatizer on treebank documents.
enum LemmatizerTrainer {
  /// The sections of the archive.
  static func train(_ analyses: [Analysis], epochs: Int, seed: UInt64) -> [String: [UInt8]] {
    var words: [Word] = []
    for analysis in analyses {
      let table = WordTable(analysis)
      for (at, token) in analysis.tokens.enumerated() where token.lemma != "_" {
        words.append(
          Word(
            attributes: table.words[at], tag: token.xpos, upos: token.upos,
            script: LemmaScript(form: String(analysis.form(at)), lemma: token.lemma)))
      }
    }
    let scripts = commonScripts(words)
    let numbers = Dictionary(uniqueKeysWithValues: scripts.enumerated().map { ($1, $0) })
    var trainer = LinearTrainer(classCount: scripts.count)
    var generator = SeededGenerator(seed: seed)
    var features = FeatureBuffer()
    var scores = [Float](repeating: 0, count: scripts.count)
    for _ in 0..<epochs {
      for number in generator.permutation(of: words.count) {
        let word = words[number]
        guard let gold = numbers[word.script] else { continue }
        Lemmatizer.extract(word.attributes, word.tag, word.upos, into: &features)
        let given = trainer.best(features, scratch: &scores)
        trainer.learn(features, gold: gold, predicted: given)
      }
    }
    return [
      Lemmatizer.scriptsSection: Array(scripts.map(\.packed).joined(separator: "\n").utf8),
      Lemmatizer.knownSection: packed(words, numbers),
      Lemmatizer.modelSection: trainer.packed(maximumRows: 8_000),
    ]
  }

  private struct Word {
    var attributes: WordAttributes
    var tag: PennTag
    var upos: UniversalTag
    var script: LemmaScript
  }

  /// The scripts that occur at least twice, the most frequent first.
  private static func commonScripts(_ words: [Word]) -> [LemmaScript] {
    var counts: [LemmaScript: Int] = [:]
    for word in words { counts[word.script, default: 0] += 1 }
    return counts.filter { $0.value >= 2 }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.packed < $1.key.packed }
      .prefix(160).map(\.key)
  }

  /// For each word with its tags the script it has most often, sorted by key.
  private static func packed(_ words: [Word], _ numbers: [LemmaScript: Int]) -> [UInt8] {
    var counts: [UInt64: [Int: Int]] = [:]
    for word in words {
      guard let script = numbers[word.script] else { continue }
      let key = Lemmatizer.key(word.attributes, word.tag, word.upos)
      counts[key, default: [:]][script, default: 0] += 1
    }
    var bytes: [UInt8] = []
    for (key, scripts) in counts.sorted(by: { $0.key < $1.key }) {
      guard let best = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
        continue
      }
      bytes.append(littleEndian: key << 16 | UInt64(best.key))
    }
    return bytes
  }
}
