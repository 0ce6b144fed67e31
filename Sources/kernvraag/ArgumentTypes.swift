public import ArgumentParser
public import ContactModel

extension ReportLanguage: ExpressibleByArgument {}

extension Month: ExpressibleByArgument {
  /// A month from its text `2025-10`.
  public init?(argument: String) { self.init(text: argument) }
}
