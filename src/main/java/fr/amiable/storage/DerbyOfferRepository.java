package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.offer.OfferAnswer;
import fr.amiable.dispute.offer.OfferId;
import fr.amiable.dispute.offer.OfferNotFound;
import fr.amiable.dispute.offer.OfferRepository;
import fr.amiable.dispute.offer.OfferTerms;
import fr.amiable.dispute.offer.OfferedBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers to settle disputes in the embedded database. */
public final class DerbyOfferRepository implements OfferRepository {

    private static final String KEPT = "SELECT * FROM dispute_offer WHERE removed_at IS NULL AND ";

    private final JdbcClient sql;
    private final Clock clock;

    public DerbyOfferRepository(Database database, Clock clock) {
        this.sql = database.sql();
        this.clock = clock;
    }

    @Override
    public Offer add(Offer offer) {
        OfferId id = new OfferId(row(offer).insertAndNumber(sql));
        return find(id).orElseThrow(() -> new OfferNotFound(id));
    }

    @Override
    public void update(Offer offer) {
        if (row(offer).update(sql, offer.id().value()) == 0) {
            throw new OfferNotFound(offer.id());
        }
    }

    private static RowToKeep row(Offer offer) {
        OfferTerms terms = offer.terms();
        return new RowToKeep("dispute_offer")
                .asIs("dispute_id", offer.dispute().value())
                .constant("offered_by", terms.by())
                .day("offered_on", terms.on())
                .longText("terms", terms.words())
                .optionalNumber("amount_cents", terms.amount().map(Money::cents))
                .text("instalments", terms.instalments())
                .optionalDay("answer_by", terms.answerBy())
                .constant("answer", offer.answer())
                .optionalDay("answered_on", offer.answeredOn());
    }

    @Override
    public Optional<Offer> find(OfferId id) {
        return sql.sql(KEPT + "id = ?")
                .param(id.value())
                .query((row, index) -> offer(row))
                .optional();
    }

    @Override
    public List<Offer> ofDispute(DisputeId dispute) {
        return sql.sql(KEPT + "dispute_id = ? ORDER BY offered_on DESC, id DESC")
                .param(dispute.value())
                .query((row, index) -> offer(row))
                .list();
    }

    @Override
    public void remove(OfferId id) {
        new RowToKeep("dispute_offer").instant("removed_at", clock.instant()).update(sql, id.value());
    }

    @Override
    public void restore(OfferId id) {
        sql.sql("UPDATE dispute_offer SET removed_at = NULL WHERE id = ?")
                .param(id.value())
                .update();
    }

    private static Offer offer(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        OfferTerms terms = new OfferTerms(
                row.constant("offered_by", OfferedBy.class),
                row.day("offered_on"),
                row.text("terms"),
                row.optionalMoney("amount_cents"),
                row.text("instalments"),
                row.optionalDay("answer_by"));
        return new Offer(
                new OfferId(row.number("id")),
                new DisputeId(row.number("dispute_id")),
                terms,
                row.constant("answer", OfferAnswer.class),
                row.optionalDay("answered_on"));
    }
}
