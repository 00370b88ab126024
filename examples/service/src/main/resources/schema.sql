create table if not exists register (agency varchar(100) primary key, document clob not null);
create table if not exists result (agency varchar(100) not null, id varchar(200) not null, document clob not null, primary key (agency, id));
