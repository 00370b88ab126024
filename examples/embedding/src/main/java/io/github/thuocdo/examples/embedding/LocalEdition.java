package io.github.thuocdo.examples.embedding;

import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.json.ThuocdoJson;

/** The rules of a fictional province, by which a fault takes 30 % of a product, written as what they change in the decree. */
final class LocalEdition {

    private static final String JSON = """
            {
              "id": "tinh.2027",
              "base": "vn.335-2025.individuals",
              "instrument": {
                "number": "06/2027/QĐ-UBND",
                "vietnameseTitle": "Quyết định về đánh giá công chức của tỉnh",
                "englishTitle": "Decision of the province on evaluating civil servants",
                "signing": { "kind": "on-record", "on": "2026-12-01" },
                "inForce": "2027-01-01/.."
              },
              "effective": "2027-01-01/..",
              "changes": [
                { "put": "fault-deduction", "value": "each 30 %", "clause": "Điều 3" }
              ]
            }
            """;

    private LocalEdition() {}

    static Policy read() {
        return ThuocdoJson.readPolicy(JSON);
    }
}
