//! Everything variable that stands on the paper, read at one moment.

use super::freeze::{Gathered, Wish};
use super::{Area, Basis, Consent, Content, Evaluation, Goal, Measure, Partner, Resource, View};
use crate::case::{self, Case};
use crate::help_plan::{self, HelpPlan};
use crate::ids::{Id, PersonId, SpaceId};
use crate::office;
use crate::paper::{Birth, Client, Conversation, Digest, Head, PaperError, Words};
use crate::person::whereabouts;
use crate::roster::Roster;
use crate::store::Reader;
use crate::{application, code, paper};

/// What is drawn and counted for this version alone.
pub(super) struct Version {
    pub(super) birth: Birth,
    pub(super) number: i64,
    pub(super) supersedes: Option<Digest>,
}

/// Where it is read from.
pub(super) struct Source<'a> {
    pub(super) reader: &'a Reader<'a>,
    pub(super) roster: &'a Roster,
    pub(super) space: SpaceId,
}

/// Gathers the content, and what is still missing in it.
pub(super) fn gather(
    source: &Source<'_>,
    plan: &HelpPlan,
    wish: &Wish<'_>,
    version: &Version,
) -> Result<Gathered, PaperError> {
    let case = case::find(source.reader, plan.case)?.ok_or(PaperError::NotFound)?;
    let office = office::read(source.reader, source.space)?;
    let clients = clients(source, plan, wish)?;
    check_apart(source, plan)?;
    let parties = help_plan::parties(source.reader, plan.case, wish.today)?;
    let mut missing = help_plan::missing(plan, &parties, wish.today);
    missing.extend(paper::missing_in_office(&office));
    let said = Said {
        plan,
        beside: wish.beside,
    };
    let workers = [(case::HOLDER, case.holder), (case::DEPUTY, case.deputy)];
    let workers = workers
        .into_iter()
        .filter_map(|(part, user)| Some((part, user?)));
    let content = Content {
        head: Head {
            document: version.birth.document.to_string(),
            number: plan.number.clone(),
            version: u32::try_from(version.number).map_err(|_| PaperError::Damaged)?,
            supersedes: version.supersedes.map(|digest| digest.to_string()),
            language: wish.language.to_owned(),
            beside: wish.beside.map(str::to_owned),
            template: Digest(wish.template).to_string(),
            salt: version.birth.salt.to_string(),
            printed_on: wish.today.to_string(),
            service: paper::service(office, source.roster, workers),
            clients,
            conversation: said.conversation(),
        },
        case_number: case.number.clone(),
        basis: basis(source, &case, &said)?,
        consents: consents(source, &case)?,
        ..said.content()
    };
    Ok(Gathered { content, missing })
}

/// Nobody signs a paper with somebody who must not learn where she is.
fn check_apart(source: &Source<'_>, plan: &HelpPlan) -> Result<(), PaperError> {
    let people = case::participants_of(source.reader, plan.case)?.into_iter();
    let people: Vec<PersonId> = people.map(|one| one.person).collect();
    match whereabouts::apart(source.reader, &people)? {
        true => Err(PaperError::KeptApart),
        false => Ok(()),
    }
}

fn clients(
    source: &Source<'_>,
    plan: &HelpPlan,
    wish: &Wish<'_>,
) -> Result<Vec<Client>, PaperError> {
    let participants = case::participants_of(source.reader, plan.case)?;
    let clients = participants
        .into_iter()
        .map(|one| paper::client(source.reader, one.person, &one.part, wish.today));
    let mut clients: Vec<Client> = clients.collect::<Result<_, _>>()?;
    // As families are named everywhere: clients first, the oldest of each part first.
    clients.sort_by_key(|client| {
        let mut parts = code::CASE_PART.codes.iter();
        let part = parts.position(|part| *part == client.part);
        let birth = client.birth.clone();
        (part, birth.is_empty(), birth, client.name.clone())
    });
    Ok(clients)
}

fn basis(source: &Source<'_>, case: &Case, said: &Said<'_>) -> Result<Basis, PaperError> {
    let words = said.of_plan("basis", &said.plan.fields.basis);
    let Some(application) = case.application else {
        return Ok(Basis {
            words,
            ..Basis::default()
        });
    };
    let summary = application::find(source.reader, application)?;
    let form = application::form_of(source.reader, application)?;
    Ok(Basis {
        application_number: summary.as_ref().and_then(|summary| filled(&summary.number)),
        received_on: summary
            .and_then(|summary| summary.received_on)
            .map(|day| day.to_string()),
        path: form.as_ref().and_then(|form| filled(&form.path)),
        legal_basis: form.as_ref().and_then(|form| filled(&form.legal_basis)),
        words,
    })
}

/// The latest answer of each person who was asked.
fn consents(source: &Source<'_>, case: &Case) -> Result<Vec<Consent>, PaperError> {
    let mut latest: Vec<Consent> = Vec::new();
    for consent in case::consents_of(source.reader, case.id)? {
        let person = consent.person.to_string();
        if latest.iter().all(|known| known.person != person) {
            latest.push(Consent {
                person,
                answer: consent.answer,
                how: consent.how,
                on: consent.on_day,
            });
        }
    }
    Ok(latest)
}

fn filled(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

/// The plan's words, each with what the interpreter typed beside it.
struct Said<'a> {
    plan: &'a HelpPlan,
    beside: Option<&'a str>,
}

impl Said<'_> {
    fn words(&self, row: Id, field: &str, text: &str) -> Words {
        let saying = self
            .beside
            .and_then(|language| self.plan.saying(row, field, language));
        Words {
            text: text.to_owned(),
            saying: saying.map(str::to_owned),
        }
    }

    fn of_plan(&self, field: &str, text: &str) -> Words {
        self.words(self.plan.id.0, field, text)
    }

    fn conversation(&self) -> Conversation {
        let fields = &self.plan.fields;
        Conversation {
            language: fields.language.clone(),
            interpreter: fields.interpreter.clone(),
            name: fields.interpreter_name.clone(),
            number: fields.interpreter_number.clone(),
            sworn: fields.interpreter_sworn,
            secrecy_since: filled(&fields.secrecy_since),
            understanding: self.of_plan("understanding", &fields.understanding),
        }
    }

    /// What the plan itself says; the rest is filled in beside it.
    fn content(&self) -> Content {
        let fields = &self.plan.fields;
        Content {
            orientation: fields.orientation.clone(),
            orientation_reason: self.of_plan("orientation_reason", &fields.orientation_reason),
            view_client: self.of_plan("view_client", &fields.view_client),
            view_client_language: filled(&fields.view_client_language),
            view_worker: self.of_plan("view_worker", &fields.view_worker),
            views: self.views(),
            areas: self.areas(),
            resources: self.resources(),
            goals: self.plan.goals.iter().map(|goal| self.goal(goal)).collect(),
            partners: self.partners(),
            limits: self.of_plan("limits", &fields.limits),
            rules: self.of_plan("rules", &fields.rules),
            period_from: fields.period_from.clone(),
            period_to: fields.period_to.clone(),
            frequency: fields.frequency.clone(),
            evaluation: Evaluation {
                on: fields.evaluation_on.clone(),
                method: self.of_plan("evaluation_method", &fields.evaluation_method),
                place: self.of_plan("evaluation_place", &fields.evaluation_place),
                with: self.of_plan("evaluation_with", &fields.evaluation_with),
            },
            ..Content::default()
        }
    }

    fn views(&self) -> Vec<View> {
        let views = self.plan.views.iter();
        views
            .map(|view| View {
                source: view.source.clone(),
                words: self.words(view.id, "text", &view.text),
            })
            .collect()
    }

    /// In the order of the list, as people expect them.
    fn areas(&self) -> Vec<Area> {
        let place = |area: &help_plan::Area| {
            let mut codes = code::LIFE_AREA.codes.iter();
            codes.position(|code| *code == area.area)
        };
        let mut areas: Vec<_> = self.plan.areas.iter().collect();
        areas.sort_by_key(|area| place(area));
        areas
            .into_iter()
            .map(|area| Area {
                area: area.area.clone(),
                rating: area.rating,
                note: self.words(area.id, "note", &area.note),
            })
            .collect()
    }

    fn resources(&self) -> Vec<Resource> {
        let resources = self.plan.resources.iter();
        resources
            .map(|resource| Resource {
                kind: resource.kind.clone(),
                words: self.words(resource.id, "text", &resource.text),
            })
            .collect()
    }

    fn partners(&self) -> Vec<Partner> {
        let partners = self.plan.partners.iter();
        partners
            .map(|partner| Partner {
                name: partner.name.clone(),
                role: self.words(partner.id, "role", &partner.role),
            })
            .collect()
    }

    /// A goal with its steps; what was dropped meanwhile is agreed no more.
    fn goal(&self, goal: &help_plan::Goal) -> Goal {
        let words = &goal.words;
        let of = |field: &str, text: &str| self.words(goal.id, field, text);
        let measures = goal.measures.iter();
        Goal {
            area: words.area.clone(),
            vision: of("vision", &words.vision),
            text_client: of("text_client", &words.text_client),
            text_worker: of("text_worker", &words.text_worker),
            indicator: of("indicator", &words.indicator),
            baseline: of("baseline", &words.baseline),
            target: of("target", &words.target),
            due: words.due.clone(),
            measures: measures
                .filter(|measure| measure.is_agreed())
                .map(|measure| Measure {
                    what: self.words(measure.id, "what", &measure.what),
                    who: measure.who.clone(),
                    who_name: measure.who_name.clone(),
                    by_when: measure.by_when.clone(),
                })
                .collect(),
        }
    }
}
