//! The table `case`: what the list knows, and the facts.

use super::{from_json, json, moment, nanos};
use crate::error::VaultError;
use crate::member::MemberId;
use chrono::{DateTime, TimeDelta, Utc};
use folding::fold;
use rusqlite::{Connection, OptionalExtension as _, Row, named_params, params};
use screening::case::{Case, CaseCode, CaseId, CaseState};
use screening::conversation::Conversation;
use screening::facts::Facts;
use screening::id::InstrumentId;
use screening::interview::Progress;
use uuid::Uuid;

/// What a case begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCase {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its version.
    pub instrument_version: u32,
    /// The language in which the person is asked, as a tag.
    pub person_language: String,
    /// What the officer noted about the situation.
    pub facts: Facts,
    /// How the conversation begins; empty for an observation.
    pub conversation: Conversation,
}

/// Which cases a list shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Search {
    /// A part of the code, of the municipality, or of the day of the start (`2026-11-21` or `21.11.2026`, in UTC). Folded
    /// as [`folding::fold`] does; an empty text finds every case.
    pub text: String,
    /// A beginning and an end between which a case that is found began, as well as those found by the text. What the text says in
    /// figures alone is then taken for these days only, since the index counts days in UTC.
    pub between: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// How many cases to leave out.
    pub offset: u32,
    /// How many cases to give at most.
    pub limit: u32,
}

/// By how much `touched_at` may lie before the latest answer. Retention counts days, so a minute does no harm; in the list nothing
/// shows of it, since a case that is not on top is always moved there. Every other change notes its time at once.
pub const TOUCH_LAG: TimeDelta = TimeDelta::seconds(60);

const COLUMNS: &str = "id, code, instrument, instrument_version, started_at, touched_at, state, person_language, \
                       municipality, answered, shown";

/// Whether the officer decided on the latest screening of a case.
const DECIDED: &str = "EXISTS (SELECT 1 FROM decision WHERE screening_id = \
                       (SELECT max(id) FROM screening WHERE case_id = \"case\".id))";

/// Adds a case; false when the code is taken.
pub fn insert(
    connection: &Connection,
    case: &Case,
    facts: &Facts,
    owner: MemberId,
) -> Result<bool, VaultError> {
    let sql = format!(
        "INSERT INTO \"case\" ({COLUMNS}, facts_json, findable, owner) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT (code) DO NOTHING"
    );
    let added = connection.prepare_cached(&sql)?.execute(params![
        case.id.0,
        case.code.as_str(),
        case.instrument.as_str(),
        case.instrument_version,
        nanos(case.started_at),
        nanos(case.touched_at),
        case.state.as_str(),
        case.person_language,
        case.municipality,
        case.answered,
        case.shown,
        json(facts)?,
        findable(case.code.as_str(), case.started_at, case.municipality.as_deref()),
        owner.0,
    ])?;
    Ok(added == 1)
}

/// Whose cases are looked at: one member's, or everybody's.
pub type Whose = Option<MemberId>;

/// The condition that keeps to the cases of `:owner`, or to every case where there is none.
const OWNED: &str = "(:owner IS NULL OR owner = :owner)";

/// One case; there is none for whom it does not concern.
pub fn load(connection: &Connection, id: CaseId, whose: Whose) -> Result<Case, VaultError> {
    let sql = format!("SELECT {COLUMNS}, {DECIDED} FROM \"case\" WHERE id = :id AND {OWNED}");
    let mut statement = connection.prepare_cached(&sql)?;
    let owner = whose.map(|member| member.0);
    let case = statement.query_row(named_params! { ":id": id.0, ":owner": owner }, |row| Ok(read(row)));
    let case = case.optional()?;
    case.ok_or(VaultError::NoSuchCase)?
}

/// A page of the cases that a search finds, the one touched last first.
pub fn list(connection: &Connection, search: &Search, whose: Whose) -> Result<Vec<Case>, VaultError> {
    // The inner query reads the index only; the outer one reads the rows of one page.
    let sql = format!(
        "SELECT {COLUMNS}, {DECIDED} FROM \"case\" WHERE rowid IN (SELECT rowid FROM {} \
         AND {} ORDER BY touched_at DESC, findable LIMIT :limit OFFSET :offset) \
         ORDER BY touched_at DESC, findable",
        index(whose),
        Sought::SQL
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let Sought { text, days: [first, second, third], from, until } = Sought::of(search);
    let (limit, offset) = (search.limit, search.offset);
    let owner = whose.map(|member| member.0);
    let values = named_params! {
        ":text": text, ":first": first, ":second": second, ":third": third, ":from": from, ":until": until,
        ":limit": limit, ":offset": offset, ":owner": owner
    };
    let mut rows = statement.query(values)?;
    let mut cases = Vec::new();
    while let Some(row) = rows.next()? {
        cases.push(read(row)?);
    }
    Ok(cases)
}

/// The cases whose questions are finished and that are not closed, the one touched last first.
pub fn unfinished(connection: &Connection, whose: Whose) -> Result<Vec<Case>, VaultError> {
    let sql = format!(
        "SELECT {COLUMNS}, {DECIDED} FROM \"case\" WHERE state IN (:screened, :referred) AND {OWNED} \
         ORDER BY touched_at DESC, findable"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let (screened, referred) = (CaseState::Screened.as_str(), CaseState::Referred.as_str());
    let owner = whose.map(|member| member.0);
    let values = named_params! { ":screened": screened, ":referred": referred, ":owner": owner };
    let mut rows = statement.query(values)?;
    let mut cases = Vec::new();
    while let Some(row) = rows.next()? {
        cases.push(read(row)?);
    }
    Ok(cases)
}

/// How many cases a search finds in all.
pub fn count(connection: &Connection, search: &Search, whose: Whose) -> Result<u32, VaultError> {
    let sql = format!("SELECT count(*) FROM {} AND {}", index(whose), Sought::SQL);
    let Sought { text, days: [first, second, third], from, until } = Sought::of(search);
    let owner = whose.map(|member| member.0);
    let values = named_params! {
        ":text": text, ":first": first, ":second": second, ":third": third, ":from": from, ":until": until, ":owner": owner
    };
    Ok(connection.prepare_cached(&sql)?.query_row(values, |row| row.get(0))?)
}

/// What a search compares rows with.
struct Sought {
    /// What stands in what is searched.
    text: Option<String>,
    /// Days or months in UTC, one of which stands in what is searched where a case can lie within the time.
    days: [Option<String>; 3],
    /// In nanoseconds.
    from: Option<i64>,
    until: Option<i64>,
}

impl Sought {
    /// Only rows that a text finds in the index are read for their time.
    const SQL: &'static str = "(instr(findable, :text) > 0 OR \
                               (instr(findable, :first) > 0 OR instr(findable, :second) > 0 OR instr(findable, :third) > 0) \
                               AND started_at >= :from AND started_at < :until)";

    fn of(search: &Search) -> Self {
        let text = Some(fold(&search.text));
        let Some((from, until)) = search.between else {
            return Self { text, days: [None, None, None], from: None, until: None };
        };
        // Wherever on earth somebody counts days, theirs lies within three of UTC's, and their month within three of UTC's.
        let middle = from + (until - from) / 2;
        let (form, step) = match (until - from).num_days() {
            ..=2 => ("%Y-%m-%d", 1),
            3..=31 => ("%Y-%m", 31),
            // Every row is read.
            _ => ("", 0_i64),
        };
        let day = |steps| Some((middle + TimeDelta::days(steps * step)).format(form).to_string());
        let names = search.text.chars().any(char::is_alphabetic);
        Self {
            text: text.filter(|_| names),
            days: [day(0), day(-1), day(1)],
            from: Some(nanos(from)),
            until: Some(nanos(until)),
        }
    }
}

/// The index that holds the cases of one member, or everybody's, in the order of the list.
fn index(whose: Whose) -> &'static str {
    match whose {
        Some(_) => "\"case\" INDEXED BY case_by_owner WHERE owner = :owner",
        None => "\"case\" INDEXED BY case_by_touch WHERE :owner IS NULL",
    }
}

/// The instrument of the case that a member began last.
pub fn latest_instrument(
    connection: &Connection,
    owner: MemberId,
) -> Result<Option<InstrumentId>, VaultError> {
    let sql = "SELECT instrument FROM \"case\" WHERE owner = ?1 ORDER BY started_at DESC LIMIT 1";
    let id: Option<String> =
        connection.prepare_cached(sql)?.query_row([owner.0], |row| row.get(0)).optional()?;
    id.map(|id| InstrumentId::try_from(id).map_err(|_| VaultError::DatabaseDamaged)).transpose()
}

/// Gives every case of a member to another one.
pub fn give(connection: &Connection, from: MemberId, to: MemberId) -> Result<(), VaultError> {
    connection.execute("UPDATE \"case\" SET owner = ?2 WHERE owner = ?1", [from.0, to.0])?;
    Ok(())
}

/// The facts of a case.
pub fn facts(connection: &Connection, id: CaseId) -> Result<Facts, VaultError> {
    let mut statement = connection.prepare_cached("SELECT facts_json FROM \"case\" WHERE id = ?1")?;
    let text: Option<String> = statement.query_row([id.0], |row| row.get(0)).optional()?;
    from_json(&text.ok_or(VaultError::NoSuchCase)?)
}

/// Replaces the facts, and with them the municipality under which the case is found.
pub fn set_facts(connection: &Connection, case: &Case, facts: &Facts) -> Result<(), VaultError> {
    let municipality = facts.municipality.as_deref();
    let sql = "UPDATE \"case\" SET municipality = ?2, facts_json = ?3, findable = ?4 WHERE id = ?1";
    let findable = findable(case.code.as_str(), case.started_at, municipality);
    let values = params![case.id.0, municipality, json(facts)?, findable];
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Sets the language in which the person is asked.
pub fn set_person_language(connection: &Connection, id: CaseId, language: &str) -> Result<(), VaultError> {
    let sql = "UPDATE \"case\" SET person_language = ?2 WHERE id = ?1";
    connection.prepare_cached(sql)?.execute(params![id.0, language])?;
    Ok(())
}

/// Notes how far the interview has come, and when the case was touched, the latter within [`TOUCH_LAG`].
///
/// An index is sorted by the time of the touch, so a new one is two more pages to encrypt: most answers spare them. The case that
/// was touched last stays on top of the list.
pub fn advance(
    connection: &Connection,
    case: &Case,
    progress: Progress,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (answered, shown) = (number(progress.answered), number(progress.shown));
    if is_fresh(connection, case, now)? {
        let sql = "UPDATE \"case\" SET answered = ?2, shown = ?3 WHERE id = ?1";
        connection.prepare_cached(sql)?.execute(params![case.id.0, answered, shown])?;
    } else {
        let sql = "UPDATE \"case\" SET answered = ?2, shown = ?3, touched_at = ?4 WHERE id = ?1";
        connection.prepare_cached(sql)?.execute(params![case.id.0, answered, shown, nanos(now)])?;
    }
    Ok(())
}

/// Whether the case is on top of the list, and was touched less than [`TOUCH_LAG`] ago. A clock that was set back makes it stale.
fn is_fresh(connection: &Connection, case: &Case, now: DateTime<Utc>) -> Result<bool, VaultError> {
    let since = now - case.touched_at;
    if since < TimeDelta::zero() || since >= TOUCH_LAG {
        return Ok(false);
    }
    let newest: i64 =
        connection.prepare_cached("SELECT max(touched_at) FROM \"case\"")?.query_row([], |row| row.get(0))?;
    Ok(newest == nanos(case.touched_at))
}

/// Notes when the case was touched.
pub fn touch(connection: &Connection, id: CaseId, now: DateTime<Utc>) -> Result<(), VaultError> {
    let sql = "UPDATE \"case\" SET touched_at = ?2 WHERE id = ?1";
    connection.prepare_cached(sql)?.execute(params![id.0, nanos(now)])?;
    Ok(())
}

/// Sets how far the case has come.
pub fn set_state(connection: &Connection, id: CaseId, state: CaseState) -> Result<(), VaultError> {
    let sql = "UPDATE \"case\" SET state = ?2 WHERE id = ?1";
    connection.prepare_cached(sql)?.execute(params![id.0, state.as_str()])?;
    Ok(())
}

/// Deletes a case with everything that hangs on it.
pub fn delete(connection: &Connection, id: CaseId) -> Result<(), VaultError> {
    connection.prepare_cached("DELETE FROM \"case\" WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Case, VaultError> {
    let damaged = |_| VaultError::DatabaseDamaged;
    let state: String = row.get(6)?;
    let state = CaseState::ALL.iter().find(|known| known.as_str() == state);
    Ok(Case {
        id: CaseId(row.get::<_, Uuid>(0)?),
        code: CaseCode::try_from(row.get::<_, String>(1)?).map_err(|_| VaultError::DatabaseDamaged)?,
        instrument: InstrumentId::try_from(row.get::<_, String>(2)?).map_err(damaged)?,
        instrument_version: row.get(3)?,
        started_at: moment(row.get(4)?),
        touched_at: moment(row.get(5)?),
        state: *state.ok_or(VaultError::DatabaseDamaged)?,
        person_language: row.get(7)?,
        municipality: row.get(8)?,
        answered: row.get(9)?,
        shown: row.get(10)?,
        decided: row.get(11)?,
    })
}

/// Writes anew what a search looks through.
pub fn fold_anew(connection: &Connection) -> Result<(), VaultError> {
    let mut read = connection.prepare("SELECT id, code, started_at, municipality FROM \"case\"")?;
    let mut write = connection.prepare("UPDATE \"case\" SET findable = ?2 WHERE id = ?1")?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        let (id, code) = (row.get::<_, Uuid>(0)?, row.get::<_, String>(1)?);
        let municipality: Option<String> = row.get(3)?;
        write.execute(params![id, findable(&code, moment(row.get(2)?), municipality.as_deref())])?;
    }
    Ok(())
}

/// What a search looks through, one item a line.
fn findable(code: &str, started_at: DateTime<Utc>, municipality: Option<&str>) -> String {
    let (day, latvian) = (started_at.format("%Y-%m-%d"), started_at.format("%d.%m.%Y"));
    let municipality = municipality.map(fold).unwrap_or_default();
    format!("{}\n{}\n{municipality}\n{day}\n{latvian}", fold(code), fold(&code.replace('-', "")))
}
