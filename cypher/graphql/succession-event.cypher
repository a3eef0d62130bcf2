// The change event from which a relation is derived.
MATCH (event:ChangeEvent {id: this.eventId})
RETURN event AS result
