extension SystemProfile {
  /// Open311 GeoReport v2: service requests of cities, as JSON, XML or CSV.
  static let open311 = """
    system: Open311
    known by: service_request_id, service_name, requested_datetime
    known by: service_request_id, service_code
    id: service_request_id
    time: requested_datetime
    closed: closed_datetime
    text: description
    answer: status_notes
    channel: source | channel
    group: agency_responsible
    category: service_name
    status: status
    """
}
