// The change event that a derived relation stands for.
MATCH (event:ChangeEvent {id: this.eventId})
RETURN event AS result
