"""Reads {"fhir": [bundle, ...], "ics": [text, ...]} and prints what two libraries make of them."""

import json
import sys

from fhir.resources.R4B.bundle import Bundle
from icalendar import Calendar

given = json.load(sys.stdin)
faults = []
for bundle in given["fhir"]:
    try:
        Bundle.model_validate(bundle)
    except ValueError as error:
        faults.append(str(error)[:2000])
events = []
for text in given["ics"]:
    calendar = Calendar.from_ical(text)
    faults.extend(str(error) for error in calendar.errors)
    events.append([
        {
            "summary": str(event["SUMMARY"]),
            "start": event["DTSTART"].dt.isoformat(),
            "end": event["DTEND"].dt.isoformat(),
            "rule": event["RRULE"].to_ical().decode(),
        }
        for event in calendar.walk("VEVENT")
    ])
print(json.dumps({"faults": faults, "events": events}))
