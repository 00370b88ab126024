package io.github.thuocdo.examples.service;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.unit.UnitId;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The registers of agencies and the results that were decided, each one document. */
@Repository
class Archive {

    private final JdbcClient database;
    private final JsonMapper mapper;

    Archive(JdbcClient database, JsonMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    @Transactional
    void keep(UnitId agency, Register register) {
        database.sql("merge into register (agency, document) values (?, ?)")
                .params(agency.text(), mapper.writeValueAsString(register))
                .update();
    }

    /**
     * Keeps what was decided, once.
     *
     * @throws DuplicateKeyException if there is a result of this identifier already
     */
    @Transactional
    void keep(UnitId agency, Result result) {
        database.sql("insert into result (agency, id, document) values (?, ?, ?)")
                .params(agency.text(), result.id(), mapper.writeValueAsString(result))
                .update();
    }

    /** The facts as they were posted, with the results that were decided since and are not among them. */
    @Transactional(readOnly = true)
    Optional<Register> register(UnitId agency) {
        return database.sql("select document from register where agency = ?")
                .param(agency.text())
                .query(String.class)
                .optional()
                .map(document -> mapper.readValue(document, Register.class))
                .map(register -> Register.builder()
                        .from(register)
                        .addAllResults(results(agency).stream()
                                .filter(result -> register.results().stream()
                                        .noneMatch(posted -> posted.id().equals(result.id())))
                                .toList())
                        .build());
    }

    @Transactional(readOnly = true)
    ImmutableList<Result> results(UnitId agency) {
        return database
                .sql("select document from result where agency = ? order by id")
                .param(agency.text())
                .query(String.class)
                .stream()
                .map(document -> mapper.readValue(document, Result.class))
                .collect(ImmutableList.toImmutableList());
    }
}
