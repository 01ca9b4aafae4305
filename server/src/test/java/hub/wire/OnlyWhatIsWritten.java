package hub.wire;

import java.util.List;

import cz.habarta.typescript.generator.Extension;
import cz.habarta.typescript.generator.compiler.ModelCompiler.TransformationPhase;
import cz.habarta.typescript.generator.compiler.ModelTransformer;
import cz.habarta.typescript.generator.emitter.EmitterExtensionFeatures;
import cz.habarta.typescript.generator.parser.BeanModel;
import cz.habarta.typescript.generator.parser.Model;

import hub.kernel.events.Audience;

/// Leaves out components with `@JsonIgnore`, which the generator finds again as parameters of the record's constructor, and
/// who is told of an event, which only ever is such a component.
final class OnlyWhatIsWritten extends Extension {

    @Override
    public EmitterExtensionFeatures getFeatures() {
        return new EmitterExtensionFeatures();
    }

    @Override
    public List<TransformerDefinition> getTransformers() {
        ModelTransformer transformer = (_, model) -> new Model(
                model.getBeans().stream().filter(bean -> bean.getOrigin() != Audience.class)
                        .map(OnlyWhatIsWritten::written).toList(),
                model.getEnums(),
                model.getRestApplications());
        return List.of(new TransformerDefinition(TransformationPhase.BeforeTsModel, transformer));
    }

    private static BeanModel written(BeanModel bean) {
        return bean.withProperties(bean.getProperties().stream()
                .filter(property -> Records.writes(bean.getOrigin(), property.getName()))
                .toList());
    }
}
