package io.fairlead.processor.discover;

import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.MisplacedPolicy;
import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.PackageModel;
import io.fairlead.processor.model.RootModel;
import java.util.ArrayList;
import java.util.List;

/** What has been read so far, in the order in which it was read. */
final class Found {

    final List<MessageModel> messages = new ArrayList<>();
    final List<HandlerModel> handlers = new ArrayList<>();
    final List<MiddlewareModel> middleware = new ArrayList<>();
    final List<RootModel> roots = new ArrayList<>();
    final List<MisplacedPolicy> misplaced = new ArrayList<>();
    final List<PackageModel> packages = new ArrayList<>();
    final List<ModuleModel> modules = new ArrayList<>();

    int size() {
        return messages.size() + handlers.size() + middleware.size() + roots.size();
    }

    boolean isEmpty() {
        return size() == 0 && misplaced.isEmpty();
    }

    void addAll(Found other) {
        messages.addAll(other.messages);
        handlers.addAll(other.handlers);
        middleware.addAll(other.middleware);
        roots.addAll(other.roots);
        misplaced.addAll(other.misplaced);
        packages.addAll(other.packages);
        modules.addAll(other.modules);
    }
}
