-- Help plans. All rows of a plan lie in the root of its case.

CREATE TABLE help_plan (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    number,               -- year, laptop, counter
    orientation, orientation_reason,
    view_client, view_client_language, view_worker,
    limits, rules,        -- what the service can not do; how people work together
    period_from, period_to, frequency,
    evaluation_on,        -- the day of the joint evaluation
    evaluation_method, evaluation_place, evaluation_with,
    language,             -- of the conversation
    interpreter, interpreter_name, interpreter_number, interpreter_sworn,
    secrecy_since,        -- since when the interpreter is bound to it
    understanding,        -- how and by whom it was made sure of
    basis, began_at, by_user);
CREATE UNIQUE INDEX help_plan_row ON help_plan (id, root);
CREATE INDEX help_plan_by_root ON help_plan (root);
CREATE INDEX help_plan_by_number ON help_plan (number);

CREATE TABLE plan_view (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, plan, source, text);
CREATE UNIQUE INDEX plan_view_row ON plan_view (id, root);
CREATE INDEX plan_view_by_plan ON plan_view (plan);

CREATE TABLE plan_area (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    plan, area,
    rating,               -- 0 to 4
    note);
CREATE UNIQUE INDEX plan_area_row ON plan_area (id, root);
CREATE INDEX plan_area_by_plan ON plan_area (plan);

CREATE TABLE plan_resource (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, plan, kind, text);
CREATE UNIQUE INDEX plan_resource_row ON plan_resource (id, root);
CREATE INDEX plan_resource_by_plan ON plan_resource (plan);

CREATE TABLE goal (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    plan, area, vision, text_client, text_worker,
    indicator, baseline, target,   -- how to tell; today; then
    due,
    place);               -- its order in the plan
CREATE UNIQUE INDEX goal_row ON goal (id, root);
CREATE INDEX goal_by_plan ON goal (plan);

CREATE TABLE measure (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    goal, what, who, who_name, by_when, status,
    place);               -- its order in the goal
CREATE UNIQUE INDEX measure_row ON measure (id, root);
CREATE INDEX measure_by_goal ON measure (goal);
CREATE INDEX measure_by_root ON measure (root);

CREATE TABLE plan_partner (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, plan, name, role);
CREATE UNIQUE INDEX plan_partner_row ON plan_partner (id, root);
CREATE INDEX plan_partner_by_plan ON plan_partner (plan);

-- What the interpreter typed beside a free text: of a row, in the column `field`.
CREATE TABLE plan_saying (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    plan, of_row, field, language, text);
CREATE UNIQUE INDEX plan_saying_row ON plan_saying (id, root);
CREATE INDEX plan_saying_by_plan ON plan_saying (plan);
