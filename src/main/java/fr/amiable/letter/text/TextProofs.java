package fr.amiable.letter.text;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientRow;
import fr.amiable.client.ClientService;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.form.LetterTopic;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.paper.LetterRenderer;
import fr.amiable.letter.sample.SampleLetters;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.letter.words.TextUse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Letters as words that are not kept yet would make them: to a client who owes money, or to an invented one. */
public final class TextProofs {

    private static final int MOST_CLIENTS = 20;

    private final TextService service;
    private final LetterCases cases;
    private final ClientService clients;
    private final LetterRenderer renderer;
    private final Texts texts;

    public TextProofs(
            TextService service, LetterCases cases, ClientService clients, LetterRenderer renderer, Texts texts) {
        this.service = service;
        this.cases = cases;
        this.clients = clients;
        this.renderer = renderer;
        this.texts = texts;
    }

    /** Those the letter can be tried on, whoever owes most of what is late first; none when it needs more than invoices. */
    public List<ClientRow> clients(List<TextUse> uses) {
        return clients.rows().stream()
                .filter(row -> row.outstanding().isPositive() && use(uses, row).isPresent())
                .sorted(Comparator.comparing(ClientRow::overdue).reversed())
                .limit(MOST_CLIENTS)
                .toList();
    }

    private static Optional<TextUse> use(List<TextUse> uses, ClientRow row) {
        return uses.stream()
                .filter(use -> use.kind() == row.kind() && use.type().asksForMoney())
                .filter(use -> use.type().form().topic() == LetterTopic.INVOICES
                        || use.type().form().topic() == LetterTopic.CLIENT)
                .findFirst();
    }

    /**
     * The pages of the letter; nothing is kept.
     *
     * @param on empty for the invented letter
     * @throws fr.amiable.common.Refusal when these words make no letter
     */
    public byte[] proof(TextSheet sheet, String words, Optional<ClientRow> on) {
        LetterTextId id = sheet.id();
        LetterWriter writer = new LetterWriter(texts, service.now().with(id, words));
        return renderer.render(writer.draft(facts(sheet, on).in(id.language())));
    }

    private LetterCase facts(TextSheet sheet, Optional<ClientRow> on) {
        TextUse first = sheet.uses().get(0);
        return on.flatMap(row -> use(sheet.uses(), row).map(use -> gathered(use, row.id())))
                .orElseGet(() -> new SampleLetters().full(first.type(), first.kind()));
    }

    private LetterCase gathered(TextUse use, ClientId client) {
        return cases.gather(LetterRequest.of(use.type(), LetterAbout.client(client), cases.today()));
    }
}
