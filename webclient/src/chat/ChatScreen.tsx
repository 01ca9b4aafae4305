/** チャット: rooms and messages. */
export default function ChatScreen() {
  return null;
}
