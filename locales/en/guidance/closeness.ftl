how-unwanted-touch = No details, never. “Yes” or “no” is enough; say that the person may leave this out. Offer a doctor and a person trained for such talks.

how-customers-alone = Indicates nothing by itself; it opens the next questions. “Yes” also if others work there too, or somebody waits outside. Ask it like any other question about work.

how-customers-refuse = No details. If saying no has a price, such as a fine or anger, choose “no”.

how-customers-chosen = An ordinary timetable of appointments, which the person accepts, is “no”.
