insert into unit values
    ('ward', 'UBND phường Bến Lành', 'USING', null),
    ('office', 'Văn phòng HĐND và UBND phường', 'DIRECT_USING', 'ward');

insert into person values
    ('an', 'Phạm Văn An', 'CIVIL_SERVANT'),
    ('lan', 'Trần Thị Lan', 'CIVIL_SERVANT'),
    ('minh', 'Lê Quang Minh', 'CIVIL_SERVANT'),
    ('hoa', 'Đỗ Thị Hoa', 'CIVIL_SERVANT'),
    ('mai', 'Vũ Thị Mai', 'CIVIL_SERVANT'),
    ('bao', 'Hồ Gia Bảo', 'CIVIL_SERVANT'),
    ('thu', 'Lý Thị Thu', 'CIVIL_SERVANT'),
    ('tu', 'Ngô Đình Tú', 'CIVIL_SERVANT');

insert into post
select id, 'office', case id when 'an' then 'HEAD' else 'STAFF' end, date '2025-07-01', null from person;

-- Ten letters a month, due on the tenth, of which so many were done.
insert into task
select p.id, 'letters-' || m.x, 'Công văn', '1', 10,
       case p.id when 'lan' then 10 when 'mai' then 8 when 'tu' then 3 else 9 end,
       dateadd(month, m.x - 1, date '2026-01-01'),
       dateadd(month, m.x - 1, date '2026-01-10'),
       dateadd(month, m.x - 1, date '2026-01-09')
from person p, system_range(1, 12) m where p.id <> 'an';

-- Due after 15 December: work of the next year (Handbook 2026; question `year-cutoff`).
insert into task values
    ('lan', 'survey', 'Khảo sát hộ kinh doanh', '5/3', 6, 6, date '2025-12-01', date '2025-12-22', date '2025-12-20'),
    ('lan', 'archive', 'Chỉnh lý tài liệu', '2', 4, 4, date '2025-10-01', date '2025-10-30', date '2025-10-29');

insert into lapse values
    ('lan', 'letters-3', 'quality', 'minutes-17', null),
    ('lan', 'letters-3', 'quality', 'minutes-18', null),
    ('mai', 'letters-5', 'progress', 'journal-212', null);

insert into mark
select p.id, null, '2026-' || lpad(m.x, 2, '0'), 'total',
       case p.id when 'lan' then 27 when 'minh' then 26.6 when 'mai' then 24 when 'tu' then 18 else 25 end
from person p, system_range(1, 12) m where p.id <> 'an';

insert into mark
select null, 'office', '2026', i.item, i.amount
from (values ('I', 9), ('II', 9), ('III', 9), ('a', 9), ('b', 9), ('c', 8), ('d', 9), ('dd', 8), ('e', 6), ('g', 5), ('h', 5))
    as i(item, amount);

insert into share
select null, 'office', '2026', f.item, f.amount, 'Báo cáo 210/BC-VP'
from (values ('done', '100 %'), ('on-schedule', '100 %'), ('on-time-with-quality', '100 %'), ('exceeding', '20 %'))
    as f(item, amount);

-- The head's months were confirmed on paper; the year 2025 was decided under Decree 90/2020.
insert into result (id, person, period, document, total, total_shown)
select 'an/2026-' || lpad(m.x, 2, '0'), 'an', '2026-' || lpad(m.x, 2, '0'), 'Phiếu theo dõi của phường', '275/3', 91.6666
from system_range(1, 12) m;

insert into result (id, person, period, document, class, authority, number, decided_on) values
    ('mai/2025', 'mai', '2025', 'Kết quả năm 2025', 'COMPLETED', 'Chủ tịch UBND phường', '310/QĐ-UBND', date '2025-12-12'),
    ('tu/2025', 'tu', '2025', 'Kết quả năm 2025', 'COMPLETED', 'Chủ tịch UBND phường', '310/QĐ-UBND', date '2025-12-12');
