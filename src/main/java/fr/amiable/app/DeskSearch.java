package fr.amiable.app;

import fr.amiable.search.SearchService;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.search.SearchBox;
import fr.amiable.ui.search.SearchModel;

/** The search of one window: its index built behind the window, then kept up with what is changed. */
final class DeskSearch {

    private final SearchService search;
    private final Tasks tasks;

    DeskSearch(SearchService search, Tasks tasks) {
        this.search = search;
        this.tasks = tasks;
    }

    void start(SearchBox box, Navigator navigator) {
        box.connect(new SearchModel(search, tasks, place -> {
            if (navigator.leadsTo(place)) {
                navigator.show(place);
            }
        }));
        search.watch(() -> tasks.start(Work.upkeep(progress -> search.catchUp())));
        tasks.start(Work.upkeep(search::build));
    }

    /** Before the tasks end. */
    void stop() {
        search.stopWatching();
    }
}
