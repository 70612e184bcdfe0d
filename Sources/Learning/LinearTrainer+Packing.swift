extension LinearTrainer {
  /// The averaged, quantised and pruned weights as a section that ``LinearModel`` opens.
  ///
  /// - Parameter maximumRows: how many features are kept at most: those whose weights differ most
  ///   between classes, because only differences decide.
  /// - Returns: the bytes of the section.
  public func packed(maximumRows: Int = .max) -> [UInt8] {
    LinearModel.packed(strongestRows(maximumRows), classCount: classCount)
  }

  /// The rows that are kept, by key.
  private func strongestRows(_ maximum: Int) -> [LinearModel.Row] {
    let rows = keys.indices.lazy.filter { keys[$0] != 0 }.map {
      LinearModel.Row(key: keys[$0], weights: averaged(row: Int(rowNumbers[$0])))
    }
    return LinearModel.strongest(Array(rows), maximum: maximum)
  }
}
