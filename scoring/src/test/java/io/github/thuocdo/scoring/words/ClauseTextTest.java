package io.github.thuocdo.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Điều 20 | Điều 20 | Art 20",
                "Điều 20.4 | khoản 4 Điều 20 | Art 20.4",
                "Điều 20.4b | điểm b khoản 4 Điều 20 | Art 20.4b",
                "Điều 21.1đ | điểm đ khoản 1 Điều 21 | Art 21.1đ",
                "Điều 15.3a, 15.4 | điểm a khoản 3, khoản 4 Điều 15 | Art 15.3a, 15.4",
                "Điều 12.3, 16 | khoản 3 Điều 12, Điều 16 | Art 12.3, 16",
                "Điều 20.4c, 11.3 | điểm c khoản 4 Điều 20, khoản 3 Điều 11 | Art 20.4c, 11.3",
                "Điều 8, 9, 10 | Điều 8, Điều 9, Điều 10 | Art 8, 9, 10",
                "Điều 20.2–20.7 | từ khoản 2 đến khoản 7 Điều 20 | Art 20.2–20.7",
                "Điều 12.2, Mẫu số 01 | khoản 2 Điều 12, Mẫu số 01 | Art 12.2, Form 01",
                "Điều 11.4.2 | Điều 11.4.2 | Art 11.4.2",
                "Phụ lục II, Mẫu số 01 | Phụ lục II, Mẫu số 01 | Annex II, Form 01",
                "Mục 7.5 | Mục 7.5 | Section 7.5",
                "Phụ lục, phiếu điểm | Phụ lục, phiếu điểm | Phụ lục, phiếu điểm",
            })
    void a_clause_is_written_as_a_decree_writes_it(String cited, String vietnamese, String english) {
        Citation citation = new Citation("335/2025/NĐ-CP", cited);

        assertThat(ClauseText.inWords(Language.VIETNAMESE, citation)).isEqualTo(vietnamese);
        assertThat(ClauseText.inWords(Language.ENGLISH, citation)).isEqualTo(english);
        assertThat(ClauseText.brief(Language.VIETNAMESE, citation)).isEqualTo(cited);
        assertThat(ClauseText.brief(Language.ENGLISH, citation)).isEqualTo(english);
    }
}
