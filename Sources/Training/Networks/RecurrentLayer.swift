/// A layer of simple recurrent units (Lei et al. 2018) in both directions, with highway connections:
/// half of the units read from left to right, half from right to left. Width stays the same.
///
///     z = tanh(x Wz + bz)    f = σ(x Wf + bf)    r = σ(x Wr + br)
///     c(t) = f c(t-1) + (1 - f) z
///     h = r c + (1 - r) x
struct RecurrentLayer: Sendable {
  let map: LinearMap
  let width: Int

  /// What the backward pass needs.
  struct State {
    let x: Matrix
    let dropped: Matrix
    let mask: Matrix?
    /// The activations z, f, r of each word beside each other, and their derivatives.
    let gates: Matrix
    let slopes: Matrix
    let cells: Matrix
    let h: Matrix
  }

  init(_ set: ParameterSet, _ name: String, width: Int) {
    self.width = width
    map = LinearMap(set, name, width, 3 * width)
    if let bias = map.bias {
      // Remember by default, and let most of the input pass.
      set.fill(bias, columns: width..<2 * width, with: 1)
      set.fill(bias, columns: 2 * width..<3 * width, with: -0.5)
    }
  }

  func forward(_ x: Matrix, sentences: [Range<Int>], dropout: Float, _ pass: TrainingPass) -> State
  {
    let (dropped, mask) = pass.dropped(x, rate: dropout)
    let gates = pass.apply(map, to: dropped)
    let slopes = pass.arena.matrix(gates.rows, gates.columns)
    for number in 0..<gates.rows {
      Activation.apply(gates.row(number), slopes.row(number), width: width)
    }
    let cells = pass.arena.matrix(x.rows, width)
    let h = pass.arena.matrix(x.rows, width)
    for sentence in sentences {
      for step in sentence.indices {
        forwardCell(at: step, from: step == sentence.lowerBound ? nil : step - 1, 0..<width / 2)
        let back = sentence.upperBound - 1 - (step - sentence.lowerBound)
        forwardCell(
          at: back, from: back == sentence.upperBound - 1 ? nil : back + 1, width / 2..<width)
      }
    }
    func forwardCell(at: Int, from: Int?, _ units: Range<Int>) {
      let (gate, cell) = (gates.row(at), cells.row(at))
      let before = from.map { cells.row($0) }
      let (input, output) = (x.row(at), h.row(at))
      for unit in units {
        let f = gate[width + unit]
        let value = (1 - f) * gate[unit] + (before.map { f * $0[unit] } ?? 0)
        cell[unit] = value
        let r = gate[2 * width + unit]
        output[unit] = r * value + (1 - r) * input[unit]
      }
    }
    return State(
      x: x, dropped: dropped, mask: mask, gates: gates, slopes: slopes, cells: cells, h: h)
  }

  /// Collects gradients and returns that of the input.
  func backward(_ state: State, dh: Matrix, sentences: [Range<Int>], _ pass: TrainingPass) -> Matrix
  {
    let dx = pass.arena.matrix(dh.rows, width)
    let dGates = pass.arena.matrix(dh.rows, 3 * width)
    let carry = pass.arena.matrix(1, width).values
    for sentence in sentences {
      carry.update(repeating: 0, count: width)
      for step in sentence.indices {
        // Against the order of the forward pass.
        let last = sentence.upperBound - 1 - (step - sentence.lowerBound)
        backwardCell(at: last, from: last == sentence.lowerBound ? nil : last - 1, 0..<width / 2)
        backwardCell(
          at: step, from: step == sentence.upperBound - 1 ? nil : step + 1, width / 2..<width)
      }
    }
    func backwardCell(at: Int, from: Int?, _ units: Range<Int>) {
      let (gate, slope) = (state.gates.row(at), state.slopes.row(at))
      let (input, cell) = (state.x.row(at), state.cells.row(at))
      let before = from.map { state.cells.row($0) }
      let (gradient, dGate, dInput) = (dh.row(at), dGates.row(at), dx.row(at))
      for unit in units {
        let (z, f, r) = (gate[unit], gate[width + unit], gate[2 * width + unit])
        let d = gradient[unit]
        let dCell = d * r + carry[unit]
        dInput[unit] = d * (1 - r)
        dGate[unit] = dCell * (1 - f) * slope[unit]
        dGate[width + unit] = dCell * ((before?[unit] ?? 0) - z) * slope[width + unit]
        dGate[2 * width + unit] = d * (cell[unit] - input[unit]) * slope[2 * width + unit]
        carry[unit] = dCell * f
      }
    }
    let dDropped = pass.arena.matrix(dh.rows, width)
    pass.applyBackward(map, x: state.dropped, dy: dGates, dx: dDropped)
    pass.dropBackward(dDropped, mask: state.mask, into: dx)
    return dx
  }
}
