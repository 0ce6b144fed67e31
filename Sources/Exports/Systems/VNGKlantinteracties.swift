extension SystemProfile {
  /// VNG Klantinteracties: the fields of the standard.
  static let vngKlantinteracties = """
    system: VNG Klantinteracties
    known by: plaatsgevondenOp, kanaal
    id: nummer
    time: plaatsgevondenOp
    subject: onderwerp
    text: inhoud
    customer: klantnummer
    channel: kanaal
    """
}
