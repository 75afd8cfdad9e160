package fr.amiable.letter.stationery;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.LetterRenderer;
import fr.amiable.letter.sample.SampleLetters;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.letter.words.TemplateSource;
import java.util.function.Function;

/** A letter to an invented client on paper that is not kept yet, in the owner's name once it is known. */
public final class StationeryProofs {

    private final CompanyService companies;
    private final Function<Stationery, LetterRenderer> renderers;
    private final TemplateSource words;
    private final Texts texts;

    public StationeryProofs(
            CompanyService companies,
            Function<Stationery, LetterRenderer> renderers,
            TemplateSource words,
            Texts texts) {
        this.companies = companies;
        this.renderers = renderers;
        this.words = words;
        this.texts = texts;
    }

    private static LetterCase from(Company company, LetterCase letter) {
        return new LetterCase(
                letter.request(),
                company,
                letter.client(),
                letter.statements(),
                letter.earlier(),
                letter.payBy(),
                letter.limitations(),
                letter.contested(),
                letter.matter());
    }

    /**
     * Its pages; nothing is kept.
     *
     * @throws fr.amiable.common.Refusal when the letter cannot be drawn
     */
    public byte[] proof(Stationery stationery) {
        LetterCase invented = new SampleLetters().full(LetterType.FIRM_REMINDER, ClientKind.PROFESSIONAL);
        LetterCase facts =
                companies.current().map(company -> from(company, invented)).orElse(invented);
        return renderers.apply(stationery).render(new LetterWriter(texts, words).draft(facts));
    }
}
