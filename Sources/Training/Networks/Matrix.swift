internal import CKernels

/// Floats in rows, lent from an ``Arena`` or a ``ParameterSet``.
struct Matrix {
  let rows: Int
  let columns: Int
  let values: UnsafeMutablePointer<Float>

  var count: Int { rows * columns }

  func row(_ number: Int) -> UnsafeMutablePointer<Float> { values + number * columns }

  /// The rows of a range, sharing the memory.
  func rows(_ range: Range<Int>) -> Matrix {
    Matrix(rows: range.count, columns: columns, values: row(range.lowerBound))
  }

  /// self += a · b
  func add(_ a: Matrix, times b: Matrix) {
    precondition(a.columns == b.rows && a.rows == rows && b.columns == columns)
    hearsay_multiply_add_float(
      a.values, a.columns, 1, b.values, values, rows, a.columns, columns)
  }

  /// self += aᵀ · b
  func add(transposed a: Matrix, times b: Matrix) {
    precondition(a.rows == b.rows && a.columns == rows && b.columns == columns)
    hearsay_multiply_add_float(
      a.values, 1, a.columns, b.values, values, rows, a.rows, columns)
  }

  /// self += other
  func add(_ other: Matrix) {
    for index in 0..<count { values[index] += other.values[index] }
  }

  /// self[0] += the sum of all rows of the other.
  func addRows(of other: Matrix) {
    for number in 0..<other.rows {
      let row = other.row(number)
      for column in 0..<columns { values[column] += row[column] }
    }
  }

  /// Writes the transposed values to a matrix of the other shape.
  func transpose(into target: Matrix) {
    for row in 0..<rows {
      for column in 0..<columns {
        target.values[column * rows + row] = values[row * columns + column]
      }
    }
  }
}

/// Memory for the matrices of one training step, given back all at once.
final class Arena {
  private let base: UnsafeMutablePointer<Float>
  private let capacity: Int
  private var used = 0

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// A matrix of zeros.
  func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    // Rounded up so that each matrix starts at a multiple of 64 bytes.
    let count = (rows * columns + 15) / 16 * 16
    precondition(used + count <= capacity, "the arena of a training step is too small")
    let values = base + used
    values.initialize(repeating: 0, count: count)
    used += count
    return Matrix(rows: rows, columns: columns, values: values)
  }

  func reset() { used = 0 }
}
