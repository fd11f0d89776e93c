package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageComponent;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Receiver;
import io.fairlead.processor.plan.ComponentsPlan.Accessor;
import io.fairlead.processor.plan.PipelinePlan.Access;
import io.fairlead.processor.plan.PipelinePlan.MessageClass;
import io.fairlead.processor.plan.PipelinePlan.Value;
import java.util.List;
import java.util.Objects;

/** Plans how messages are asked for what middleware is given of them. */
final class ComponentsPlans {

    private ComponentsPlans() {}

    /** The classes that ask for others, beside the messages of this compilation. Whether any bus needs them is not known here. */
    static List<ComponentsPlan> local(Application application) {
        return application.messages().stream()
                .filter(MessageModel::local)
                .map(ComponentsPlans::bridge)
                .filter(plan -> plan.ofClass() || !plan.accessors().isEmpty())
                .distinct() // of a class of several kinds
                .toList();
    }

    private static ComponentsPlan bridge(MessageModel message) {
        ClassName type = message.className();
        List<Accessor> accessors = message.components().all().stream()
                .filter(MessageComponent::bridged)
                .map(each -> new Accessor(
                        each.name(),
                        Objects.requireNonNull(Receiver.in(type.packageName(), each.receivers()), each::name)))
                .toList();
        return new ComponentsPlan(
                GeneratedNames.components(type),
                type,
                accessors,
                message.components().classBridged());
    }

    /**
     * How a pipeline asks for a component.
     *
     * @param parameter what it knows the message as
     */
    static Value value(MessageComponent component, MessageModel message, TypeName parameter, String packageName) {
        ClassName receiver = Receiver.in(packageName, component.receivers());
        if (receiver == null) {
            return new Value(
                    component.name(),
                    component.sensitive(),
                    GeneratedNames.components(message.className()),
                    Access.BRIDGED);
        }
        boolean known = receiver.equals(message.className()) && !parameter.equals(ClassName.OBJECT);
        return new Value(component.name(), component.sensitive(), receiver, known ? Access.DIRECT : Access.CAST);
    }

    /** How a bus in a package names the class of a message. */
    static MessageClass classOf(MessageModel message, String field, String packageName) {
        boolean named = message.type().erasureReach().includes(packageName);
        return new MessageClass(
                field, named ? message.className() : GeneratedNames.components(message.className()), !named);
    }
}
