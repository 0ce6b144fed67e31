extension SystemProfile {
  /// Chatwoot: conversations, one message a row.
  static let chatwoot = """
    system: Chatwoot
    known by: conversation_id, message_type, content
    known by: conversation_id, message_type, sender_type
    id: conversation_id
    time: created_at
    text: content
    customer: contact_email | contact_id | sender id
    party: message_type
    group: inbox | inbox_name | team
    """
}
