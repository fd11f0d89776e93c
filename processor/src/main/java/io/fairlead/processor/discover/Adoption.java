package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.PackageModel;
import io.fairlead.processor.model.RootModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The parts that policies of messages name and that no module makes: of a message that the processor has never seen, and of one whose policy
 * stands on a type of yet another module, which has changed since. The root makes them itself.
 */
final class Adoption {

    private final Elements elements;
    private final PartReader parts;

    Adoption(Elements elements, PartReader parts) {
        this.elements = elements;
        this.parts = parts;
    }

    /** What a root has to make. */
    List<NamedPart> of(RootModel root, Found found) {
        TypeElement namer = elements.getTypeElement(root.className().canonicalName());
        if (namer == null) {
            return List.of();
        }
        Set<ClassName> made = found.packages.stream()
                .flatMap(each -> each.members().stream())
                .map(PackageModel.Member::component)
                .collect(Collectors.toSet());
        return found.messages.stream()
                .filter(message -> !message.local())
                .flatMap(MessageModel::parts)
                .filter(part -> !made.contains(part.className()))
                .flatMap(part -> Stream.ofNullable(
                                elements.getTypeElement(part.component().name()))
                        .map(type -> parts.read(type, part.type(), namer, true, root.origin())))
                .distinct()
                .toList();
    }
}
