package fr.amiable.ui.client.merge;

import fr.amiable.client.Attached;
import fr.amiable.client.duplicate.MergePlan;
import java.util.List;
import java.util.Map;

/** Two clients side by side, with what is attached to each. */
record MergeFile(MergePlan plan, Map<Attached, List<Long>> ofKept, Map<Attached, List<Long>> ofAbsorbed) {

    static int count(Map<Attached, List<Long>> attached, Attached kind) {
        return attached.getOrDefault(kind, List.of()).size();
    }
}
