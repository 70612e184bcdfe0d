public import ArgumentParser
public import Hearsay

extension InputFormat: ExpressibleByArgument {}
extension Stance: ExpressibleByArgument {}
extension GraphMLWriter.Mode: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(iso: argument) }
}
