create table unit (
    id varchar primary key,
    name varchar not null,
    level varchar not null,
    parent varchar references unit
);

create table person (
    id varchar primary key,
    name varchar not null,
    category varchar not null
);

create table post (
    person varchar not null references person,
    unit varchar not null references unit,
    role varchar not null,
    first_day date not null,
    last_day date
);

create table task (
    person varchar not null references person,
    task varchar not null,
    name varchar not null,
    coefficient varchar not null,
    assigned numeric(12, 4) not null,
    approved numeric(12, 4),
    assigned_on date,
    due_on date,
    finished_on date,
    primary key (person, task)
);

create table lapse (
    person varchar not null,
    task varchar not null,
    criterion varchar not null check (criterion in ('quality', 'progress')),
    evidence varchar not null,
    excused_by varchar references person,
    foreign key (person, task) references task
);

create table mark (
    person varchar references person,
    unit varchar references unit,
    period varchar not null,
    item varchar not null,
    amount numeric(6, 3) not null
);

create table share (
    person varchar references person,
    unit varchar references unit,
    period varchar not null,
    item varchar not null,
    amount varchar not null,
    document varchar not null
);

create table result (
    id varchar primary key,
    person varchar references person,
    unit varchar references unit,
    channel varchar not null default 'CIVIL_SERVICE',
    period varchar not null,
    policy varchar,
    document varchar,
    total varchar,
    total_shown numeric(7, 4),
    class varchar,
    authority varchar,
    number varchar,
    decided_on date,
    reason varchar,
    replaces varchar references result
);

create table element (
    result varchar not null references result,
    item varchar not null,
    amount varchar not null,
    primary key (result, item)
);
