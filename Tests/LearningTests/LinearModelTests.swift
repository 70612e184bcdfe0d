import Foundation
import Learning
import Testing

@Suite struct LinearModelTests {
  private func features(_ values: [UInt64]) -> FeatureBuffer {
    var buffer = FeatureBuffer()
    for value in values { buffer.add(1, value) }
    return buffer
  }

  /// Writes a trainer's weights and maps them back.
  private func mapped(_ trainer: LinearTrainer, rows: Int = .max) throws -> LinearModel {
    var writer = ArchiveWriter()
    writer.add("m", trainer.packed(maximumRows: rows))
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "linear-\(UUID().uuidString)"
    ).path
    try writer.write(to: path)
    return try LinearModel(Archive(path: path).section("m"))
  }

  @Test func learnsToTellClassesApart() throws {
    var trainer = LinearTrainer(classCount: 3)
    var scores = [Float](repeating: 0, count: 3)
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let gold = generator.next() % 3
      let buffer = features([gold, 10 + generator.next() % 50])
      let given = trainer.best(buffer, scratch: &scores)
      trainer.tick()
      if given != Int(gold) {
        trainer.update(buffer, class: Int(gold), by: 1)
        trainer.update(buffer, class: given, by: -1)
      }
    }
    let model = try mapped(trainer)
    for gold in 0..<3 {
      #expect(model.best(features([UInt64(gold), 77]), scratch: &scores) == gold)
    }
  }

  @Test func quantisedScoresStayCloseToTheAverages() throws {
    var trainer = LinearTrainer(classCount: 11)
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<3000 {
      trainer.tick()
      trainer.update(
        features([generator.next() % 300]), class: Int(generator.next() % 11),
        by: Float(generator.next() % 7) - 3)
    }
    let model = try mapped(trainer)
    let average = trainer.averagedCopy()
    var wanted = [Float](repeating: 0, count: 11)
    var given = wanted
    for value in 0..<300 as Range<UInt64> {
      average.score(features([value]), into: &wanted)
      model.score(features([value]), into: &given)
      let peak = wanted.map(abs).max() ?? 0
      for (left, right) in zip(wanted, given) { #expect(abs(left - right) <= peak / 120 + 0.001) }
    }
  }

  @Test func pruningKeepsTheStrongestFeatures() throws {
    var trainer = LinearTrainer(classCount: 2)
    trainer.update(features([1]), class: 1, by: 5)
    trainer.update(features([2]), class: 1, by: 1)
    trainer.tick()
    let model = try mapped(trainer, rows: 1)
    var scores: [Float] = [0, 0]
    #expect(model.rowCount == 1)
    model.score(features([1]), into: &scores)
    #expect(scores[1] > 0)
    model.score(features([2]), into: &scores)
    #expect(scores[1] == 0)
  }

  @Test func sameUpdatesGiveTheSameBytes() {
    func bytes() -> [UInt8] {
      var trainer = LinearTrainer(classCount: 4)
      for value in 0..<500 as Range<UInt64> {
        trainer.tick()
        trainer.update(features([value % 90, value]), class: Int(value % 4), by: 1)
      }
      return trainer.packed(maximumRows: 200)
    }
    #expect(bytes() == bytes())
  }

  @Test(arguments: [
    [], [0], Array(repeating: UInt8(0xFF), count: 64), Array(repeating: 0, count: 64),
  ])
  func refusesWhatIsNoModel(bytes: [UInt8]) throws {
    var writer = ArchiveWriter()
    writer.add("m", bytes)
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "linear-\(UUID().uuidString)"
    ).path
    try writer.write(to: path)
    let section = try Archive(path: path).section("m")
    #expect(throws: section.damaged) { try LinearModel(section) }
  }
}
