package fr.amiable.app;

import fr.amiable.bundle.candidate.ExhibitCandidates;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.exhibit.ExhibitReadings;
import fr.amiable.ui.exhibit.ExhibitsFrame;
import fr.amiable.ui.exhibit.ExhibitsModel;
import fr.amiable.ui.exhibit.ExhibitsPanel;
import fr.amiable.ui.exhibit.preview.ExhibitPreviewModel;

/** Builds the exhibits of cases; what reading their files told is remembered while the window is open. */
final class ExhibitPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final ExhibitReadings readings;

    ExhibitPlaces(OpenDesk desk, Places.Window window) {
        this.desk = desk;
        this.window = window;
        this.readings =
                new ExhibitReadings(desk.archives().originals(), desk.overall().pageCounter());
    }

    ExhibitsPanel of(DisputeId dispute) {
        ExhibitsModel model = new ExhibitsModel(
                dispute,
                new ExhibitsModel.Services(
                        desk.cases().exhibits(), readings, desk.cases().disputes(), candidates(), window.opening()),
                window.tasks());
        return new ExhibitsPanel(
                model,
                new ExhibitPreviewModel(
                        desk.overall().previews(),
                        window.tasks(),
                        desk.cases().exhibits().passwords()),
                new ExhibitsFrame(
                        window.dialogs(),
                        window.notices(),
                        window.tables(desk).output(),
                        window.memory(),
                        window.texts(),
                        desk.clock()));
    }

    private ExhibitCandidates candidates() {
        return new ExhibitCandidates(
                new ExhibitCandidates.Sources(
                        desk.cases().documents(),
                        desk.archives().originals(),
                        desk.invoices(),
                        desk.cases().contracts(),
                        desk.letters(),
                        desk.cases().timeline()),
                desk.cases().exhibits(),
                window.texts());
    }
}
