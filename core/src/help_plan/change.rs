//! Changing what stands in a plan once.

use super::rules::{Form, value_of};
use super::tables::*;
use super::{Fields, HelpPlanError, row};
use crate::code;
use crate::ids::HelpPlanId;
use crate::store::Tx;

/// Changes what stands in a plan once.
pub fn change(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    changes: Fields<Option<String>>,
) -> Result<(), HelpPlanError> {
    const ORIENTATIONS: Form = Form::Code(&code::ORIENTATION);
    const LANGUAGES: Form = Form::Code(&code::LANGUAGE);
    const INTERPRETERS: Form = Form::Code(&code::INTERPRETER);
    let given = [
        (ORIENTATION, ORIENTATIONS, changes.orientation),
        (ORIENTATION_REASON, Form::Words, changes.orientation_reason),
        (VIEW_CLIENT, Form::Words, changes.view_client),
        (
            VIEW_CLIENT_LANGUAGE,
            LANGUAGES,
            changes.view_client_language,
        ),
        (VIEW_WORKER, Form::Words, changes.view_worker),
        (LIMITS, Form::Words, changes.limits),
        (RULES, Form::Words, changes.rules),
        (PERIOD_FROM, Form::Day, changes.period_from),
        (PERIOD_TO, Form::Day, changes.period_to),
        (FREQUENCY, Form::Line, changes.frequency),
        (EVALUATION_ON, Form::Day, changes.evaluation_on),
        (EVALUATION_METHOD, Form::Words, changes.evaluation_method),
        (EVALUATION_PLACE, Form::Words, changes.evaluation_place),
        (EVALUATION_WITH, Form::Words, changes.evaluation_with),
        (LANGUAGE, LANGUAGES, changes.language),
        (INTERPRETER, INTERPRETERS, changes.interpreter),
        (INTERPRETER_NAME, Form::Line, changes.interpreter_name),
        (INTERPRETER_NUMBER, Form::Line, changes.interpreter_number),
        (SECRECY_SINCE, Form::Day, changes.secrecy_since),
        (UNDERSTANDING, Form::Words, changes.understanding),
        (BASIS, Form::Words, changes.basis),
    ];
    let mut values = Vec::new();
    for (column, form, text) in given {
        if let Some(text) = text {
            values.push((column, value_of(form, &text)?));
        }
    }
    if let Some(sworn) = changes.interpreter_sworn {
        values.push((INTERPRETER_SWORN, sworn.into()));
    }
    row::write(tx, plan, &HELP_PLAN, plan.0, &values)
}
