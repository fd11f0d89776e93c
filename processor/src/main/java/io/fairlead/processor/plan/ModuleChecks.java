package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.plan.ModuleChecksPlan.Check;
import java.util.ArrayList;
import java.util.List;

/** Plans what a bus checks of its modules: of every one that its root sees, and of its own. */
final class ModuleChecks {

    private ModuleChecks() {}

    static ModuleChecksPlan of(RootModel root, Application application, List<IndexPlan> own) {
        List<Check> checks = new ArrayList<>();
        if (!own.isEmpty()) {
            IndexPlan index = own.get(0);
            checks.add(new Check("its own module", index.name(), index.fingerprint()));
        }
        application.modules().forEach(each -> checks.add(new Check(each.name(), each.index(), each.fingerprint())));
        ClassName bus = ClassName.get(root.className().packageName(), root.busName());
        return new ModuleChecksPlan(GeneratedNames.modules(bus), bus, root.className(), List.copyOf(checks));
    }
}
