/// What a word is to a cue: the network's classes.
package enum CueClass: Int, CaseIterable {
  case outside
  /// The last word of a cue; it stands for the whole of it.
  case head
  /// A word before it.
  case part
}
