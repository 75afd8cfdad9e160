package fr.amiable.evidence.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.amiable.common.Subject;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExhibitRegisterTest {

    private static final Subject CASE = new Subject(Subject.Kind.DISPUTE, 1);
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void numbersFollowTheOrder() {
        ExhibitRegister register = register(
                exhibit(1, ExhibitCategory.INVOICE, "2026-03-01"), exhibit(2, ExhibitCategory.CONTRACT, "2026-01-05"));
        assertThat(shown(register)).containsExactly("1=e1", "2=e2");
        assertThat(shown(register.moved(new ExhibitId(2), -1))).containsExactly("1=e2", "2=e1");
        assertThat(shown(register.moved(new ExhibitId(1), -1))).containsExactly("1=e1", "2=e2");
    }

    @Test
    void theProposedOrderIsTheOneAJudgeExpects() {
        ExhibitRegister register = register(
                exhibit(1, ExhibitCategory.AGREEMENT, "2026-06-01"),
                exhibit(2, ExhibitCategory.RECEIPT, "2026-05-04"),
                exhibit(3, ExhibitCategory.FORMAL_NOTICE, "2026-05-20"),
                exhibit(4, ExhibitCategory.FORMAL_NOTICE, "2026-05-02"),
                exhibit(5, ExhibitCategory.REMINDER, "2026-04-20"),
                exhibit(6, ExhibitCategory.REMINDER, "2026-04-02"),
                exhibit(7, ExhibitCategory.INVOICE, "2026-03-01"),
                exhibit(8, ExhibitCategory.CONTRACT, "2026-01-05"),
                exhibit(9, ExhibitCategory.RECEIPT, "2026-05-22"));
        assertThat(shown(register.proposed()))
                .containsExactly("1=e8", "2=e7", "3=e6", "4=e5", "5=e4", "6=e2", "7=e3", "8=e9", "9=e1");
    }

    @Test
    void communicatedNumbersStayAndLaterOnesComeAfter() {
        ExhibitRegister register = register(
                        exhibit(1, ExhibitCategory.INVOICE, "2026-03-01"),
                        exhibit(2, ExhibitCategory.REPLY, "2026-04-01"))
                .communicated();
        List<Exhibit> more = new ArrayList<>(register.exhibits());
        more.add(exhibit(3, ExhibitCategory.CONTRACT, "2026-01-05"));
        ExhibitRegister later = new ExhibitRegister(more).proposed();
        assertThat(shown(later)).containsExactly("1=e1", "2=e2", "3=e3");
    }

    @Test
    void aWithdrawnOneLeavesItsNumber() {
        ExhibitRegister register = register(
                        exhibit(1, ExhibitCategory.INVOICE, "2026-03-01"),
                        exhibit(2, ExhibitCategory.REPLY, "2026-04-01"))
                .communicated();
        ExhibitRegister without = new ExhibitRegister(register.exhibits().stream()
                .map(one -> one.id().value() == 1 ? one.withdrawn(Optional.of(NOON)) : one)
                .toList());
        assertThat(without.numbered())
                .extracting(NumberedExhibit::number, NumberedExhibit::isProduced)
                .containsExactly(tuple(Optional.of(1), false), tuple(Optional.of(2), true));
    }

    @Test
    void aConfidentialOneHasNoNumberAndIsNeverCommunicated() {
        Exhibit secret = exhibit(1, ExhibitCategory.REPLY, "2026-03-01");
        ExhibitRegister register = register(
                        secret.with(secret.details().confidential(true)),
                        exhibit(2, ExhibitCategory.REPLY, "2026-04-01"))
                .communicated();
        assertThat(shown(register)).containsExactlyInAnyOrder("–=e1", "1=e2");
        assertThat(register.find(new ExhibitId(1)).orElseThrow().isCommunicated())
                .isFalse();
    }

    /** Whatever is done, numbers run from one without a hole, and no communicated number ever changes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void numbersAreWholeAndFixedForEver(long seed) {
        Random random = new Random(seed);
        ExhibitRegister register = new ExhibitRegister(List.of());
        Map<ExhibitId, Integer> known = new HashMap<>();
        for (int act = 1; act < 80; act++) {
            register = after(random, register, act);
            List<Integer> numbers = register.numbered().stream()
                    .flatMap(one -> one.number().stream())
                    .toList();
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, numbers.size()).boxed().toList());
            for (Exhibit exhibit : register.exhibits()) {
                exhibit.fixedNumber().ifPresent(number -> known.putIfAbsent(exhibit.id(), number));
                if (known.containsKey(exhibit.id())) {
                    assertThat(exhibit.fixedNumber()).contains(known.get(exhibit.id()));
                }
            }
        }
        assertThat(known).isNotEmpty();
    }

    private static ExhibitRegister after(Random random, ExhibitRegister register, int act) {
        List<Exhibit> all = new ArrayList<>(register.exhibits());
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                Exhibit one = exhibit(
                        act, ExhibitCategory.values()[random.nextInt(ExhibitCategory.values().length)], "2026-03-01");
                all.add(one.with(one.details().confidential(random.nextInt(5) == 0))
                        .at(register.nextPlace()));
                return new ExhibitRegister(all);
            }
            case 3 -> {
                return register.proposed();
            }
            case 4 -> {
                Collections.shuffle(all, random);
                return register.ordered(all.stream().map(Exhibit::id).toList());
            }
            case 5 -> {
                return register.moved(new ExhibitId(1 + random.nextInt(act)), random.nextBoolean() ? 1 : -1);
            }
            case 6 -> {
                return random.nextBoolean() ? register.communicated() : register;
            }
            default -> {
                return new ExhibitRegister(all.stream()
                        .map(one ->
                                one.isCommunicated() && random.nextInt(4) == 0 ? one.withdrawn(Optional.of(NOON)) : one)
                        .toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12_bon de livraison signé.pdf, DELIVERY, 2026-03-12",
        "Facture F-2026-014.pdf, INVOICE,",
        "AR mise en demeure 02-05-2026.jpg, RECEIPT, 2026-05-02",
        "mise_en_demeure_20260502.pdf, FORMAL_NOTICE, 2026-05-02",
        "Devis signé.pdf, CONTRACT,",
        "CGV 2025.pdf, TERMS,",
        "IMG_20260231_1200.jpg, OTHER,",
        "réponse du client.eml, REPLY,",
        "carton.png, OTHER,",
    })
    void theNameOfAFileTellsWhatItCan(String name, ExhibitCategory category, LocalDate day) {
        ExhibitDetails guess = ExhibitGuess.of(name);
        assertThat(guess.category()).isEqualTo(category);
        assertThat(guess.factOn()).isEqualTo(Optional.ofNullable(day));
        assertThat(guess.title()).isNotBlank().doesNotContain("_").doesNotContain(".pdf");
    }

    private static ExhibitRegister register(Exhibit... exhibits) {
        List<Exhibit> placed = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            placed.add(exhibit.at(placed.size() + 1));
        }
        return new ExhibitRegister(placed);
    }

    private static Exhibit exhibit(long id, ExhibitCategory category, String day) {
        Fingerprint fingerprint = Fingerprint.of(("e" + id).getBytes(StandardCharsets.UTF_8));
        return new Exhibit(
                new ExhibitId(id),
                CASE,
                new ExhibitDetails("e" + id, Optional.of(LocalDate.parse(day)), "", category, false),
                new Original(id, CASE, "e" + id + ".pdf", "application/pdf", 2, fingerprint, NOON),
                FileType.PDF,
                NOON,
                1,
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> shown(ExhibitRegister register) {
        return register.numbered().stream()
                .map(one -> one.number().map(String::valueOf).orElse("–") + "="
                        + one.exhibit().details().title())
                .toList();
    }
}
