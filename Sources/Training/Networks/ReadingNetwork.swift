import Annotators
import Learning
import TextModel

/// The network that reads sentences: hashed features of each word, recurrent layers, and heads for
/// tags, arcs, relations, names and attributions on top of the same vectors.
final class ReadingNetwork {
  /// The sizes, and what dropout drops in training.
  struct Shape {
    var width = 160
    var layerCount = 4
    var arcWidth = 96
    var labelWidth = 96
    var voiceWidth = 64
    var wordDropout: Float = 0.15
    var layerDropout: Float = 0.25
    var headDropout: Float = 0.3
    var nameDropout: Float = 0.5
  }

  let shape: Shape
  let parameters: ParameterSet
  let words: EmbeddingRows
  let nameRows: EmbeddingRows
  let layers: [RecurrentLayer]
  let tags: TagHead
  let arcs: ArcHead
  let labels: LabelHead
  let names: NameHead
  let voices: VoiceHeads

  init(
    _ shape: Shape, words: EmbeddingRows, nameRows: EmbeddingRows, tagCount: Int, seed: UInt64
  ) {
    let set = ParameterSet(seed: seed)
    self.shape = shape
    self.words = words
    self.nameRows = nameRows
    parameters = set
    layers = (0..<shape.layerCount).map {
      RecurrentLayer(set, "layers.\($0)", width: shape.width)
    }
    tags = TagHead(set, "tags", width: shape.width, classes: tagCount)
    arcs = ArcHead(set, "arcs", width: shape.width, arcWidth: shape.arcWidth)
    labels = LabelHead(
      set, width: shape.width, labelWidth: shape.labelWidth, classes: Deprel.allCases.count)
    names = NameHead(set, width: shape.width)
    voices = VoiceHeads(set, width: shape.width, arcWidth: shape.voiceWidth)
  }

  /// What the backward pass needs of the layers.
  struct State {
    let slopes: Matrix
    let mask: Matrix?
    let layers: [RecurrentLayer.State]
    let dropped: Matrix
    let headMask: Matrix?
    let rows: [[Int32]]
  }

  /// Reads words; the vectors are in ``State/dropped``.
  func forward(
    _ examples: [ReadingExample], sentences: [Range<Int>], _ pass: TrainingPass
  ) -> State {
    let sums = pass.arena.matrix(sentences.last?.upperBound ?? 0, shape.width)
    var rows: [[Int32]] = []
    words.withValues { values in
      for (example, sentence) in zip(examples, sentences) {
        for word in 0..<example.count {
          let chosen = example.wordRows(word, hiding: pass.isTraining ? pass : nil)
          let sum = sums.row(sentence.lowerBound + word)
          for row in chosen {
            let value = values + Int(row) * shape.width
            for unit in 0..<shape.width { sum[unit] += value[unit] }
          }
          rows.append(chosen)
        }
      }
    }
    let slopes = Activation.tanh(sums, pass)
    let (first, mask) = pass.dropped(sums, rate: shape.wordDropout)
    var x = first
    var states: [RecurrentLayer.State] = []
    for (number, layer) in layers.enumerated() {
      let state = layer.forward(
        x, sentences: sentences, dropout: number == 0 ? 0 : shape.layerDropout, pass)
      states.append(state)
      x = state.h
    }
    let (dropped, headMask) = pass.dropped(x, rate: shape.headDropout)
    return State(
      slopes: slopes, mask: mask, layers: states, dropped: dropped, headMask: headMask, rows: rows)
  }

  /// Collects the gradients of layers and rows.
  func backward(
    _ state: State, dh: Matrix, sentences: [Range<Int>], rowGradients: RowGradients,
    _ pass: TrainingPass
  ) {
    var d = pass.arena.matrix(dh.rows, dh.columns)
    pass.dropBackward(dh, mask: state.headMask, into: d)
    for (layer, layerState) in zip(layers, state.layers).reversed() {
      d = layer.backward(layerState, dh: d, sentences: sentences, pass)
    }
    let sums = pass.arena.matrix(d.rows, d.columns)
    pass.dropBackward(d, mask: state.mask, into: sums)
    for index in 0..<sums.count { sums.values[index] *= state.slopes.values[index] }
    for (word, rows) in state.rows.enumerated() {
      for row in rows { rowGradients.add(sums.row(word), to: row) }
    }
  }
}
