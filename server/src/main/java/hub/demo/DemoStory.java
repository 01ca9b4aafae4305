package hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import hub.chat.ChatFeature;
import hub.chat.message.Message;
import hub.chat.message.MessageCommand;
import hub.chat.poll.NewPoll;
import hub.chat.poll.PollCommand;
import hub.chat.request.NewRequest;
import hub.chat.request.RequestCommand.GiveAnswer;
import hub.chat.request.RequestPer;
import hub.chat.room.Arrangement;
import hub.chat.room.Arrangement.Folder;
import hub.chat.room.Arrangement.RoomLevel;
import hub.chat.room.Level;
import hub.chat.room.RoomId;
import hub.file.FileId;
import hub.file.Files;
import hub.file.NewUpload;
import hub.kernel.id.UnitId;
import hub.kernel.net.Role;
import hub.kernel.net.Session;

/// What has just happened when the town is seen first: a request to all sections, a photo from the field that is being dealt
/// with, a poll, and how the reader has arranged the rooms. Told through the features, once, right after the town was written.
final class DemoStory {

    private static final String RAIN = "大雨 被害情報";
    private static final String TEAM = "デジタル推進係";
    private static final Duration DUE = Duration.ofMinutes(66);
    /// Of every six sections one says no; as many are silent.
    private static final int NO = 4;
    private static final int SILENT = 5;

    private final DemoTown town;
    private final ChatFeature chat;
    private final Files files;
    private final Instant now;

    DemoStory(DemoTown town, ChatFeature chat, Files files, Instant now) {
        this.town = town;
        this.chat = chat;
        this.files = files;
        this.now = now;
    }

    void tell() {
        rain();
        poll();
        chat.rooms().arrange(session(town.reader()), new Arrangement(0,
                List.of(new Folder("rain", "大雨対応", rooms(RAIN, "避難所運営 連絡", "災害対策本部 情報班")),
                        new Folder("dx", "標準化・DX", rooms("基幹系標準化 移行作業", "書かない窓口ワーキング", "県自治体クラウド協議会(庁内)"))),
                List.of(), List.of(new RoomLevel(room("県自治体クラウド協議会(庁内)"), Level.MUTE)), List.of("汐見12号線")));
    }

    private void rain() {
        var shelters = say("松本 あかり", RAIN, "避難所一覧と担当です。報告は「場所・写真・通れるか」の3点でお願いします",
                List.of(file("松本 あかり", "避難所一覧と担当.csv", DemoFiles.bytes("shelters.csv"))), null, null);
        chat.talk().pin(session("松本 あかり"), shelters.room(), shelters.n());
        var asked = say("松本 あかり", RAIN, """
                **避難所開設にともなう端末の貸出可否**
                貸し出せる台数がある課は「可」。台数はスレッドに書いてください。""", List.of(),
                new NewRequest(now.plus(DUE), RequestPer.SECTION, List.of("可", "否")), null);
        answer(asked);
        reply(asked, "髙橋 蓮", "タブレット6台、4Fの窓口で渡せます");
        var tree = say("井上 拓也", RAIN,
                "@{u" + town.sectionOf(town.reader()).id() + "} 汐見12号線、倒木で**片側のみ通れます**。路肩に水がたまっています。",
                List.of(file("井上 拓也", "汐見12号線.jpg", DemoFiles.bytes("shiomi.jpg"))), null, null);
        reply(tree, "山田 隆", "レッカーを手配しました。**30分ほど**で着く見込みです。");
        reply(tree, "松本 あかり", "近くの汐見保育園のお迎えに影響しますか。園バスは12号線を通ります。");
        reply(tree, "勅使河原 真理子", "園に電話しました。バスは本町3号線に回ります。お迎えの方にも園から連絡済みです。");
        reply(tree, "山田 隆", "通行止めの図を作り直しています。できたらここに置きます。");
        reply(tree, "松本 あかり", "受け取りました。広報にも回します。");
    }

    /// One of each section answers, but not of the reader's own.
    private void answer(Message asked) {
        var sections = new ArrayList<>(Set.of(town.sectionOf(town.reader()).id()));
        for (var id : demoRoom(RAIN).members()) {
            var person = town.person(id);
            var section = town.sectionOf(person).id();
            if (sections.contains(section) || id == (int) asked.author().id().value()) continue;
            sections.add(section);
            if (sections.size() % 6 == SILENT) continue;
            var choice = sections.size() % 6 == NO ? 1 : 0;
            chat.requests().answer(session(person), asked.room(), asked.n(),
                    new GiveAnswer(new UnitId(section), choice, null));
        }
    }

    private void poll() {
        var poll = say("小野寺 さくら", TEAM, "研修資料のことば、どちらがわかりやすいですか", List.of(), null,
                new NewPoll(List.of("「入る」", "「ログイン」", "「サインイン」"), false, false, now.plus(Duration.ofDays(1))));
        var voters = demoRoom(TEAM).members().stream().filter(id -> id != town.reader().id()).toList();
        IntStream.range(0, voters.size() - 1).forEach(i -> chat.polls().vote(session(town.person(voters.get(i))),
                poll.room(), poll.n(), new PollCommand.Vote(List.of(i % 4 == 3 ? 1 : 0))));
    }

    private Message say(String author, String room, String text, List<FileId> files, @Nullable NewRequest request,
            @Nullable NewPoll poll) {
        return chat.post(session(author), room(room),
                new MessageCommand.Post(op(), text, null, files, request, poll, null));
    }

    private void reply(Message to, String author, String text) {
        chat.talk().reply(session(author), to.room(), to.n(),
                new MessageCommand.Reply(op(), text, null, null, false));
    }

    private FileId file(String author, String name, byte[] content) {
        return files.take(session(author), new NewUpload(op(), name, content.length, true), content);
    }

    private List<RoomId> rooms(String... names) {
        return List.of(names).stream().map(this::room).toList();
    }

    private RoomId room(String name) {
        return new RoomId(demoRoom(name).id());
    }

    /// Some names end with a date.
    private DemoRoom demoRoom(String name) {
        return town.rooms().stream().filter(room -> room.name().startsWith(name)).findFirst().orElseThrow();
    }

    private Session session(String name) {
        return session(town.personNamed(name));
    }

    private static Session session(DemoPerson person) {
        return new Session("demo", Visitors.id(person), Set.of(Role.MEMBER), "");
    }

    private static String op() {
        return UUID.randomUUID().toString();
    }
}
