const score = ({ low, high }) => low === high ? `Score : ${low} sur 100` : `Score : entre ${low} et ${high} sur 100`;
export {
  score as s
};
